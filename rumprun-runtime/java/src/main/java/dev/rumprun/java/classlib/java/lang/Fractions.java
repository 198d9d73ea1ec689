// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import java.nio.charset.StandardCharsets;

/** Reads numbers with fractions: checks that they are written as Java has it, for C to understand them. */
final class Fractions {

    private final String text;
    private int index;

    private Fractions(String text) {
        this.text = text;
    }

    /** What C's functions take, with the zero at its end. */
    static byte[] forC(String text) {
        String trimmed = text.trim();
        if (trimmed.isEmpty()) {
            throw new NumberFormatException("empty String");
        }
        Fractions reader = new Fractions(trimmed);
        if (!reader.isNumber()) {
            throw new NumberFormatException(reader.hasManyPoints()
                    ? "multiple points"
                    : "For input string: \"" + text + "\"");
        }
        return (trimmed.substring(0, reader.index) + '\0').getBytes(StandardCharsets.US_ASCII);
    }

    private boolean isNumber() {
        skip("+-");
        if (skipWord("NaN") || skipWord("Infinity")) {
            return index == text.length();
        }
        boolean isHexadecimal = text.startsWith("0x", index) || text.startsWith("0X", index);
        if (isHexadecimal) {
            index += 2;
        }
        int digits = skipDigits(isHexadecimal);
        if (skip(".")) {
            digits += skipDigits(isHexadecimal);
        }
        if (digits == 0) {
            return false;
        }
        boolean hasExponent = skip(isHexadecimal ? "pP" : "eE");
        if (hasExponent) {
            skip("+-");
            if (skipDigits(false) == 0) {
                return false;
            }
        }
        int suffix = index < text.length() && "fFdD".indexOf(text.charAt(index)) >= 0 ? 1 : 0;
        return (hasExponent || !isHexadecimal) && index + suffix == text.length();
    }

    private boolean skip(String characters) {
        boolean isThere = index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
        if (isThere) {
            index++;
        }
        return isThere;
    }

    private boolean skipWord(String word) {
        boolean isThere = text.startsWith(word, index);
        if (isThere) {
            index += word.length();
        }
        return isThere;
    }

    private int skipDigits(boolean isHexadecimal) {
        int begin = index;
        while (skip(isHexadecimal ? "0123456789abcdefABCDEF" : "0123456789")) {
            continue;
        }
        return index - begin;
    }

    private boolean hasManyPoints() {
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789.+-".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return text.indexOf('.') != text.lastIndexOf('.');
    }
}
