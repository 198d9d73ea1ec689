// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.FormatFlagsConversionMismatchException;

/** Of {@link FormatFlagsConversionMismatchException}. */
public final class TFormatFlagsConversionMismatchExceptionMembers {

    private TFormatFlagsConversionMismatchExceptionMembers() {
    }

    public static String getMessage(FormatFlagsConversionMismatchException e) {
        return "Conversion = " + e.getConversion() + ", Flags = " + e.getFlags();
    }
}
