// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.DuplicateFormatFlagsException;

/** Of {@link DuplicateFormatFlagsException}. */
public final class TDuplicateFormatFlagsExceptionMembers {

    private TDuplicateFormatFlagsExceptionMembers() {
    }

    public static String getMessage(DuplicateFormatFlagsException e) {
        return "Flags = '" + e.getFlags() + "'";
    }
}
