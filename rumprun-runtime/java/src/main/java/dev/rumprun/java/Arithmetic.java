// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

/**
 * What Java computes and C leaves undefined. The translator puts these methods into the place of the operators of other
 * classes.
 */
public final class Arithmetic {

    /** The first numbers beyond the types, which a double has exactly. */
    private static final double INT_END = 0x1p31;
    private static final double LONG_END = 0x1p63;

    private Arithmetic() {
    }

    public static int divide(int dividend, int divisor) {
        if (divisor == 0) {
            throw byZero();
        }
        return divisor == -1 ? -dividend : dividend / divisor;
    }

    public static long divide(long dividend, long divisor) {
        if (divisor == 0) {
            throw byZero();
        }
        return divisor == -1 ? -dividend : dividend / divisor;
    }

    public static int remainder(int dividend, int divisor) {
        if (divisor == 0) {
            throw byZero();
        }
        return divisor == -1 ? 0 : dividend % divisor;
    }

    public static long remainder(long dividend, long divisor) {
        if (divisor == 0) {
            throw byZero();
        }
        return divisor == -1 ? 0 : dividend % divisor;
    }

    public static int toInt(double number) {
        if (number > -INT_END - 1 && number < INT_END) {
            return (int) number;
        }
        return number != number ? 0 : number < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }

    public static long toLong(double number) {
        if (number >= -LONG_END && number < LONG_END) {
            return (long) number;
        }
        return number != number ? 0 : number < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    private static ArithmeticException byZero() {
        return new ArithmeticException("/ by zero");
    }
}
