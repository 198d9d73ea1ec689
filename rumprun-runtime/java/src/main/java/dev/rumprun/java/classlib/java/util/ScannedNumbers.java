// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

/** Numbers as they are written in English: {@code 1,234.5}. */
final class ScannedNumbers {

    private static final int GROUP = 3;
    private static final String NOT_A_NUMBER = "NaN";
    private static final String INFINITY = "\u221e";

    private ScannedNumbers() {
    }

    /** A whole number without its groups' commas; null if the text is none. */
    static String integer(String text, int radix) {
        int start = sign(text);
        String digits = digits(text.substring(start), radix);
        return digits == null ? null : text.substring(0, start).replace("+", "") + digits;
    }

    /** A number without its groups' commas, perhaps with an exponent; null if the text is none. */
    static String decimal(String text) {
        int start = sign(text);
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        int end = exponent < 0 ? text.length() : exponent;
        if (start > end || exponent >= 0 && !isExponent(text.substring(exponent + 1))) {
            return null;
        }
        String mantissa = text.substring(start, end);
        int point = mantissa.indexOf('.');
        String whole = point < 0 ? mantissa : mantissa.substring(0, point);
        String fraction = point < 0 ? "" : mantissa.substring(point + 1);
        if (!isDigits(fraction, 10) || whole.isEmpty() && fraction.isEmpty()) {
            return null;
        }
        String digits = whole.isEmpty() ? "" : digits(whole, 10);
        return digits == null ? null
                : text.substring(0, start).replace("+", "") + digits + (point < 0 ? "" : "." + fraction)
                        + text.substring(end);
    }

    /** A number for Double.parseDouble(); null if the text is none. */
    static String floating(String text) {
        int start = sign(text);
        String rest = text.substring(start);
        if (rest.equals(NOT_A_NUMBER)) {
            return text;
        }
        return rest.equals(INFINITY) ? text.substring(0, start) + "Infinity" : decimal(text);
    }

    private static int sign(String text) {
        return text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    }

    private static boolean isExponent(String text) {
        String digits = text.substring(sign(text));
        return !digits.isEmpty() && isDigits(digits, 10);
    }

    private static String digits(String text, int radix) {
        int end = text.indexOf(',');
        if (end < 0) {
            return !text.isEmpty() && isDigits(text, radix) ? text : null;
        }
        if (end == 0 || end > GROUP || text.charAt(0) == '0' || !isDigits(text.substring(0, end), radix)) {
            return null;
        }
        StringBuilder digits = new StringBuilder(text.substring(0, end));
        for (; end < text.length(); end += 1 + GROUP) {
            if (text.charAt(end) != ',' || end + GROUP >= text.length()) {
                return null;
            }
            String group = text.substring(end + 1, end + 1 + GROUP);
            if (!isDigits(group, radix)) {
                return null;
            }
            digits.append(group);
        }
        return digits.toString();
    }

    private static boolean isDigits(String text, int radix) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), radix) < 0) {
                return false;
            }
        }
        return true;
    }
}
