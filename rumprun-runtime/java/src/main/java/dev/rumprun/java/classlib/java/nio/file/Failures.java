// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import dev.rumprun.java.files.FileError;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Results of calls for files as the exceptions of java.nio.file. */
final class Failures {

    private Failures() {
    }

    /** The result itself, unless it is a failure. */
    static int check(int result, String path) throws FileSystemException {
        return check(result, path, null);
    }

    /**
     * The result itself, unless it is a failure.
     *
     * @param other a second path that it was about; null if there was none
     */
    static int check(int result, String path, String other) throws FileSystemException {
        if (result < 0) {
            throw of(result, path, other);
        }
        return result;
    }

    private static FileSystemException of(int result, String path, String other) {
        return switch (FileError.of(result)) {
            case NOT_FOUND -> new NoSuchFileException(path, other, null);
            case EXISTS -> new FileAlreadyExistsException(path, other, null);
            case FORBIDDEN -> new AccessDeniedException(path, other, null);
            case LOOP -> new FileSystemException(path, other,
                    FileError.text(result) + " or unable to access attributes of symbolic link");
            default -> new FileSystemException(path, other, FileError.text(result));
        };
    }
}
