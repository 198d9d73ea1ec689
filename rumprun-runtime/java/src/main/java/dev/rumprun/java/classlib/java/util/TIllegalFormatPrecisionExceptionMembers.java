// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.IllegalFormatPrecisionException;

/** Of {@link IllegalFormatPrecisionException}. */
public final class TIllegalFormatPrecisionExceptionMembers {

    private TIllegalFormatPrecisionExceptionMembers() {
    }

    public static String getMessage(IllegalFormatPrecisionException e) {
        return Integer.toString(e.getPrecision());
    }
}
