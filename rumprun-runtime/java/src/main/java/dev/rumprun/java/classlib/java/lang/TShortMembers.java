// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Static;

/** Of {@link Short}. */
public final class TShortMembers {

    private static final int DECIMAL = 10;

    private TShortMembers() {
    }

    @Static
    public static short parseShort(String text) {
        return parseShort(text, DECIMAL);
    }

    @Static
    public static short parseShort(String text, int radix) {
        int number = Integer.parseInt(text, radix);
        if (number != (short) number) {
            throw new NumberFormatException("Value out of range. Value:\"" + text + "\" Radix:" + radix);
        }
        return (short) number;
    }
}
