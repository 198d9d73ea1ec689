// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.UnknownFormatConversionException;

/** Of {@link UnknownFormatConversionException}. */
public final class TUnknownFormatConversionExceptionMembers {

    private TUnknownFormatConversionExceptionMembers() {
    }

    public static String getMessage(UnknownFormatConversionException e) {
        return "Conversion = '" + e.getConversion() + "'";
    }
}
