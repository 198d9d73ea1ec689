// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.math;

import java.math.BigInteger;

/** Of {@link BigInteger}: numbers from text. */
public final class TBigIntegerMembers {

    /** As many digits of any radix as always fit into a long, and are as many that it is worth it. */
    private static final int FEW = 11;
    private static final int MANY_DECIMAL = 18;
    private static final int DECIMAL = 10;
    private static final int HASH = 31;

    private TBigIntegerMembers() {
    }

    /** The constructor takes bytes. */
    public static byte[] constructor(String text, int radix) {
        if (text.isEmpty()) {
            throw new NumberFormatException("Zero length BigInteger");
        }
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            throw new NumberFormatException("Radix out of range");
        }
        if (text.lastIndexOf('-') > 0 || text.lastIndexOf('+') > 0) {
            throw new NumberFormatException("Illegal embedded sign character");
        }
        boolean isNegative = text.charAt(0) == '-';
        int start = isNegative || text.charAt(0) == '+' ? 1 : 0;
        if (start == text.length()) {
            throw new NumberFormatException("Zero length BigInteger");
        }
        while (start < text.length() - 1 && Character.digit(text.charAt(start), radix) == 0) {
            start++;
        }
        for (int i = start; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), radix) < 0) {
                throw new NumberFormatException("For input string: \"" + group(text, start, i, radix) + "\""
                        + (radix == DECIMAL ? "" : " under radix " + radix));
            }
        }
        BigInteger size = number(text, start, text.length(), radix);
        return (isNegative ? size.negate() : size).toByteArray();
    }

    /** The JDK's, which decides the order of numbers in a hash map. */
    public static int hashCode(BigInteger self) {
        byte[] bytes = self.abs().toByteArray();
        int hash = 0;
        int word = 0;
        for (int i = 0; i < bytes.length; i++) {
            word = word << Byte.SIZE | bytes[i] & 0xff;
            if ((bytes.length - 1 - i) % Integer.BYTES == 0) {
                hash = hash * HASH + word;
                word = 0;
            }
        }
        return hash * self.signum();
    }

    /** The part of the text that a JVM reads as one int, and so names if something is wrong in it. */
    private static String group(String text, int start, int wrong, int radix) {
        int digits = 0;
        for (long power = radix; power <= Integer.MAX_VALUE; power *= radix) {
            digits++;
        }
        int first = (text.length() - start) % digits;
        int end = start + (first == 0 ? digits : first);
        int from = start;
        while (end <= wrong) {
            from = end;
            end += digits;
        }
        return text.substring(from, end);
    }

    private static BigInteger number(String text, int from, int to, int radix) {
        int digits = to - from;
        if (digits <= FEW || radix <= DECIMAL && digits <= MANY_DECIMAL) {
            return BigInteger.valueOf(Long.parseLong(text.substring(from, to), radix));
        }
        int low = digits / 2;
        return number(text, from, to - low, radix).multiply(BigInteger.valueOf(radix).pow(low))
                .add(number(text, to - low, to, radix));
    }
}
