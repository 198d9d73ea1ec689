// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.logging;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Fills places such as {@code {0}} in a text as java.text.MessageFormat does, without all that belongs to that: dates and
 * formats of their own are not for logs.
 */
final class Places {

    private static final int DIGITS = 3;

    private Places() {
    }

    static String fill(String text, Object[] values) {
        StringBuilder filled = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = c == '{' && !isQuoted ? text.indexOf('}', i) : -1;
            if (c == '\'' && text.startsWith("'", i + 1)) {
                filled.append(c);
                i++;
            } else if (c == '\'') {
                isQuoted = !isQuoted;
            } else if (c != '{' || isQuoted) {
                filled.append(c);
            } else if (end < 0) {
                return text;
            } else {
                Integer index = index(text.substring(i + 1, end));
                if (index == null) {
                    return text;
                }
                filled.append(index < values.length ? value(values[index]) : "{" + index + "}");
                i = end;
            }
        }
        return filled.toString();
    }

    /** Null if a place is not one. */
    private static Integer index(String place) {
        int comma = place.indexOf(',');
        try {
            int index = Integer.parseInt((comma < 0 ? place : place.substring(0, comma)).trim());
            return index < 0 ? null : index;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String value(Object value) {
        if (value instanceof Float || value instanceof Double) {
            double number = ((Number) value).doubleValue();
            if (Double.isNaN(number) || Double.isInfinite(number)) {
                return Double.isNaN(number) ? "NaN" : number < 0 ? "-\u221e" : "\u221e";
            }
            return grouped(new BigDecimal(number).setScale(DIGITS, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros().toPlainString());
        }
        return value instanceof Number ? grouped(value.toString()) : String.valueOf(value);
    }

    private static String grouped(String number) {
        int point = number.indexOf('.');
        StringBuilder grouped = new StringBuilder(number);
        int first = number.startsWith("-") ? 1 : 0;
        for (int i = (point < 0 ? number.length() : point) - DIGITS; i > first; i -= DIGITS) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
