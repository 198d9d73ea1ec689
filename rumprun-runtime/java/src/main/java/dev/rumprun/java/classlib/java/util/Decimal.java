// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.math.BigDecimal;

/**
 * A number that is not negative, as what is printed of it.
 *
 * @param digits its decimal digits from the first that is not zero; none for zero
 * @param exponent the number is <code>0.digits</code> times ten to the power of it
 */
record Decimal(String digits, int exponent) {

    static Decimal of(double number) {
        String text = Double.toString(number);
        int mark = text.indexOf('E');
        String digits = mark < 0 ? text : text.substring(0, mark);
        int power = mark < 0 ? 0 : Integer.parseInt(text.substring(mark + 1));
        int point = digits.indexOf('.');
        return of(digits.substring(0, point) + digits.substring(point + 1), point + power);
    }

    static Decimal of(BigDecimal number) {
        String digits = number.unscaledValue().toString();
        return of(digits, digits.length() - number.scale());
    }

    private static Decimal of(String digits, int exponent) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros == digits.length()
                ? new Decimal("", 1)
                : new Decimal(digits.substring(zeros), exponent - zeros);
    }

    /** Half goes up. */
    Decimal rounded(int count) {
        if (count >= digits.length()) {
            return this;
        }
        if (count < 0 || digits.charAt(count) < '5') {
            return new Decimal(count < 0 ? "" : digits.substring(0, count), exponent);
        }
        char[] kept = digits.substring(0, count).toCharArray();
        int last = count - 1;
        while (last >= 0 && kept[last] == '9') {
            kept[last--] = '0';
        }
        if (last < 0) {
            return new Decimal("1" + new String(kept), exponent + 1);
        }
        kept[last]++;
        return new Decimal(new String(kept), exponent);
    }

    String fixed(int fraction) {
        Decimal rounded = rounded(exponent + fraction);
        StringBuilder text = new StringBuilder();
        if (rounded.exponent <= 0) {
            text.append('0');
        } else {
            rounded.append(text, 0, rounded.exponent);
        }
        if (fraction > 0) {
            text.append('.');
            rounded.append(text, rounded.exponent, rounded.exponent + fraction);
        }
        return text.toString();
    }

    /** Without the power. */
    String mantissa(int fraction) {
        StringBuilder text = new StringBuilder();
        append(text, 0, 1);
        if (fraction > 0) {
            text.append('.');
            append(text, 1, 1 + fraction);
        }
        return text.toString();
    }

    /** Of the number in front of whose point is one digit: a sign and at least two digits. */
    String power() {
        int power = digits.isEmpty() ? 0 : exponent - 1;
        return (power < 0 ? "-" : "+") + (Math.abs(power) < 10 ? "0" : "") + Math.abs(power);
    }

    private void append(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.append(i >= 0 && i < digits.length() ? digits.charAt(i) : '0');
        }
    }
}
