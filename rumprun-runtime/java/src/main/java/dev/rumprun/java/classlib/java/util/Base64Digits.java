// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.Arrays;

/** The digits of Base64. */
enum Base64Digits {
    STANDARD('+', '/'),
    URL('-', '_');

    private static final String START = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LAST = 0x7f;

    private final byte[] digits = new byte[START.length() + 2];
    private final byte[] values = new byte[LAST + 1];

    Base64Digits(char last, char veryLast) {
        String all = START + last + veryLast;
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (byte) all.charAt(i);
            values[digits[i]] = (byte) i;
        }
    }

    /** The digit for the last six bits. */
    byte digit(int bits) {
        return digits[bits & 0x3f];
    }

    /** Below zero if a byte is no digit. */
    int value(byte digit) {
        return digit < 0 ? -1 : values[digit];
    }
}
