// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.math;

/** The text of a decimal number: refuses what is none, in the words of a JVM. */
final class DecimalText {

    /** Longer ones are read by other code there, which says other things. */
    private static final int SHORT = 18;
    private static final int EXPONENT_DIGITS = 10;

    private final char[] text;
    private final int end;
    private int place;

    DecimalText(char[] text, int offset, int length) {
        if (offset < 0 || length < 0 || length > text.length - offset) {
            throw new NumberFormatException("Bad offset or len arguments for char[] input.");
        }
        this.text = text;
        place = offset;
        end = offset + length;
    }

    void check() {
        skipSign("No digits found.");
        boolean isShort = end - place <= SHORT;
        boolean hasPoint = false;
        boolean hasDigits = false;
        for (; place < end && text[place] != 'e' && text[place] != 'E'; place++) {
            char sign = text[place];
            if (sign == '.') {
                if (hasPoint) {
                    throw new NumberFormatException("Character array contains more than one decimal point.");
                }
                hasPoint = true;
            } else if (Character.isDigit(sign)) {
                hasDigits = true;
            } else {
                throw new NumberFormatException(isShort ? "Character " + sign
                        + " is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark."
                        : "Character array is missing \"e\" notation exponential mark.");
            }
        }
        if (place < end) {
            checkExponent();
        }
        if (!hasDigits) {
            throw new NumberFormatException("No digits found.");
        }
    }

    private boolean skipSign(String refusal) {
        if (place == end) {
            throw ended(refusal);
        }
        boolean isNegative = text[place] == '-';
        if (isNegative || text[place] == '+') {
            place++;
        }
        return isNegative;
    }

    /** Where the array ends with the number, a JVM says nothing. */
    private NumberFormatException ended(String refusal) {
        return end == text.length ? new NumberFormatException() : new NumberFormatException(refusal);
    }

    private void checkExponent() {
        place++;
        boolean isNegative = skipSign("No exponent digits.");
        if (place == end) {
            throw ended("No exponent digits.");
        }
        while (end - place > EXPONENT_DIGITS && Character.digit(text[place], 10) == 0) {
            place++;
        }
        if (end - place > EXPONENT_DIGITS) {
            throw new NumberFormatException("Too many nonzero exponent digits.");
        }
        long exponent = 0;
        for (; place < end; place++) {
            int digit = Character.digit(text[place], 10);
            if (digit < 0) {
                throw new NumberFormatException("Not a digit.");
            }
            exponent = exponent * 10 + digit;
        }
        exponent = isNegative ? -exponent : exponent;
        if (exponent != (int) exponent) {
            throw new NumberFormatException("Exponent overflow.");
        }
    }
}
