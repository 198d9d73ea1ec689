// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Static;

/** Of {@link Integer}. */
public final class TIntegerMembers {

    private static final int DECIMAL = 10;

    private TIntegerMembers() {
    }

    @Static
    public static int parseInt(String text) {
        return parseInt(text, DECIMAL);
    }

    @Static
    public static int parseInt(String text, int radix) {
        return (int) Numerals.parse(text, radix, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Static
    public static int parseInt(CharSequence text, int begin, int end, int radix) {
        if (begin < 0 || begin > end || end > text.length()) {
            throw new IndexOutOfBoundsException();
        }
        return (int) Numerals.parse(text, begin, end, radix, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Static
    public static int parseUnsignedInt(String text) {
        return parseUnsignedInt(text, DECIMAL);
    }

    @Static
    public static int parseUnsignedInt(String text, int radix) {
        return (int) Numerals.parseUnsigned(text, radix, 0xFFFF_FFFFL, "int");
    }
}
