// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.IllegalFormatFlagsException;

/** Of {@link IllegalFormatFlagsException}. */
public final class TIllegalFormatFlagsExceptionMembers {

    private TIllegalFormatFlagsExceptionMembers() {
    }

    public static String getMessage(IllegalFormatFlagsException e) {
        return "Flags = '" + e.getFlags() + "'";
    }
}
