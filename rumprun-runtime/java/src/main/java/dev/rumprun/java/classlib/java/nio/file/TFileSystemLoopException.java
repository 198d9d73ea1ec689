// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import java.nio.file.FileSystemException;

/** {@link java.nio.file.FileSystemLoopException}. */
@SuppressWarnings("serial")
public class TFileSystemLoopException extends FileSystemException {

    public TFileSystemLoopException(String file) {
        super(file);
    }
}
