// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.MissingFormatWidthException;

/** Of {@link MissingFormatWidthException}. */
public final class TMissingFormatWidthExceptionMembers {

    private TMissingFormatWidthExceptionMembers() {
    }

    public static String getMessage(MissingFormatWidthException e) {
        return e.getFormatSpecifier();
    }
}
