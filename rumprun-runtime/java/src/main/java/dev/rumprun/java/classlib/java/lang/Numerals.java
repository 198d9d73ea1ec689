// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

/** Whole numbers out of text. */
final class Numerals {

    private Numerals() {
    }

    /** A number from {@code least} to {@code most}. */
    static long parse(CharSequence text, int begin, int end, int radix, long least, long most) {
        checkRadix(radix);
        int index = begin;
        boolean isNegative = index < end && text.charAt(index) == '-';
        if (isNegative || index < end && text.charAt(index) == '+') {
            index++;
        }
        if (index >= end) {
            throw bad(text, begin, end, radix);
        }
        // Negative, as there is one more of them.
        long limit = isNegative ? least : -most;
        long number = 0;
        while (index < end) {
            int digit = Character.digit(text.charAt(index++), radix);
            if (digit < 0 || number < limit / radix || number * radix < limit + digit) {
                throw bad(text, begin, end, radix);
            }
            number = number * radix - digit;
        }
        return isNegative ? number : -number;
    }

    static long parse(String text, int radix, long least, long most) {
        if (text == null) {
            throw new NumberFormatException("Cannot parse null string");
        }
        return parse(text, 0, text.length(), radix, least, most);
    }

    /** A number without a sign, from 0 to {@code most}, which has none either. */
    static long parseUnsigned(String text, int radix, long most, String type) {
        if (text == null) {
            throw new NumberFormatException("Cannot parse null string");
        }
        checkRadix(radix);
        if (text.startsWith("-")) {
            throw new NumberFormatException("Illegal leading minus sign on unsigned string " + text + ".");
        }
        int index = text.startsWith("+") ? 1 : 0;
        if (index == text.length()) {
            throw bad(text, 0, text.length(), radix);
        }
        long number = 0;
        while (index < text.length()) {
            int digit = Character.digit(text.charAt(index++), radix);
            if (digit < 0) {
                throw bad(text, 0, text.length(), radix);
            }
            if (Long.compareUnsigned(number, Long.divideUnsigned(most - digit, radix)) > 0) {
                throw new NumberFormatException("String value " + text + " exceeds range of unsigned " + type + ".");
            }
            number = number * radix + digit;
        }
        return number;
    }

    private static void checkRadix(int radix) {
        if (radix < Character.MIN_RADIX) {
            throw new NumberFormatException("radix " + radix + " less than Character.MIN_RADIX");
        }
        if (radix > Character.MAX_RADIX) {
            throw new NumberFormatException("radix " + radix + " greater than Character.MAX_RADIX");
        }
    }

    private static NumberFormatException bad(CharSequence text, int begin, int end, int radix) {
        return new NumberFormatException("For input string: \"" + text.subSequence(begin, end) + "\""
                + (radix == 10 ? "" : " under radix " + radix));
    }
}
