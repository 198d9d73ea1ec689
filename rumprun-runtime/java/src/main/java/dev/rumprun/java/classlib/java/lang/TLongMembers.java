// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Static;

/** Of {@link Long}. */
public final class TLongMembers {

    private static final int DECIMAL = 10;

    private TLongMembers() {
    }

    @Static
    public static long parseLong(String text) {
        return parseLong(text, DECIMAL);
    }

    @Static
    public static long parseLong(String text, int radix) {
        return Numerals.parse(text, radix, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Static
    public static long parseLong(CharSequence text, int begin, int end, int radix) {
        if (begin < 0 || begin > end || end > text.length()) {
            throw new IndexOutOfBoundsException();
        }
        return Numerals.parse(text, begin, end, radix, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Static
    public static long parseUnsignedLong(String text) {
        return parseUnsignedLong(text, DECIMAL);
    }

    @Static
    public static long parseUnsignedLong(String text, int radix) {
        return Numerals.parseUnsigned(text, radix, -1L, "long");
    }
}
