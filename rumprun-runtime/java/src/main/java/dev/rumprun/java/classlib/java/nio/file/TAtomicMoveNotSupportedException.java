// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import java.nio.file.FileSystemException;

/** {@link java.nio.file.AtomicMoveNotSupportedException}. */
@SuppressWarnings("serial")
public class TAtomicMoveNotSupportedException extends FileSystemException {

    public TAtomicMoveNotSupportedException(String source, String target, String reason) {
        super(source, target, reason);
    }
}
