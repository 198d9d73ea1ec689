// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.IllegalFormatCodePointException;

/** Of {@link IllegalFormatCodePointException}. */
public final class TIllegalFormatCodePointExceptionMembers {

    private TIllegalFormatCodePointExceptionMembers() {
    }

    public static String getMessage(IllegalFormatCodePointException e) {
        return "Code point = 0x" + Integer.toHexString(e.getCodePoint());
    }
}
