// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.files;

import dev.rumprun.java.CStrings;

/** Why a call of files.h failed, in the order of the numbers there. */
public enum FileError {
    NOT_FOUND,
    EXISTS,
    FORBIDDEN,
    NOT_EMPTY,
    NOT_DIRECTORY,
    IS_DIRECTORY,
    LOOP,
    OTHER_DEVICE,
    INVALID,
    OTHER;

    private static final FileError[] ALL = values();

    /** The reason for a result below zero. */
    public static FileError of(long result) {
        return ALL[Native.error((int) result)];
    }

    /** The words of the C library for it. */
    public static String text(long result) {
        return CStrings.at(Native.errorText((int) result));
    }
}
