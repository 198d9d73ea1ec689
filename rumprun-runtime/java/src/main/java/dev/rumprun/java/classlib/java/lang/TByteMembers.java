// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Static;

/** Of {@link Byte}. */
public final class TByteMembers {

    private static final int DECIMAL = 10;

    private TByteMembers() {
    }

    @Static
    public static byte parseByte(String text) {
        return parseByte(text, DECIMAL);
    }

    @Static
    public static byte parseByte(String text, int radix) {
        int number = Integer.parseInt(text, radix);
        if (number != (byte) number) {
            throw new NumberFormatException("Value out of range. Value:\"" + text + "\" Radix:" + radix);
        }
        return (byte) number;
    }
}
