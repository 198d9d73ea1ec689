// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.IllegalFormatConversionException;

/** Of {@link IllegalFormatConversionException}. */
public final class TIllegalFormatConversionExceptionMembers {

    private TIllegalFormatConversionExceptionMembers() {
    }

    public static String getMessage(IllegalFormatConversionException e) {
        return e.getConversion() + " != " + e.getArgumentClass().getName();
    }
}
