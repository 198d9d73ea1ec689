// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import java.nio.file.FileSystemException;

/** {@link java.nio.file.NotLinkException}. */
@SuppressWarnings("serial")
public class TNotLinkException extends FileSystemException {

    public TNotLinkException(String file) {
        super(file);
    }

    public TNotLinkException(String file, String other, String reason) {
        super(file, other, reason);
    }
}
