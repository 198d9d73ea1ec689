// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.CMath;
import dev.rumprun.java.Static;

/** Of {@link Math}. */
public final class TMathMembers {

    private static final String INT = "integer overflow";
    private static final String LONG = "long overflow";

    private TMathMembers() {
    }

    @Static
    public static int round(float number) {
        return number != number ? 0 : (int) CMath.floor(number + 0.5);
    }

    @Static
    public static long round(double number) {
        double floor = CMath.floor(number);
        return (long) (number - floor >= 0.5 ? floor + 1 : floor);
    }

    @Static
    public static double rint(double number) {
        return CMath.rint(number);
    }

    @Static
    public static double log10(double number) {
        return CMath.log10(number);
    }

    @Static
    public static double log1p(double number) {
        return CMath.log1p(number);
    }

    @Static
    public static double expm1(double number) {
        return CMath.expm1(number);
    }

    @Static
    public static double cbrt(double number) {
        double root = CMath.cbrt(number);
        double whole = CMath.rint(root);
        return whole * whole * whole == number ? whole : root;
    }

    @Static
    public static double hypot(double x, double y) {
        return CMath.hypot(x, y);
    }

    @Static
    public static double sinh(double number) {
        return CMath.sinh(number);
    }

    @Static
    public static double cosh(double number) {
        return CMath.cosh(number);
    }

    @Static
    public static double tanh(double number) {
        return CMath.tanh(number);
    }

    @Static
    public static double IEEEremainder(double number, double divisor) {
        return CMath.remainder(number, divisor);
    }

    @Static
    public static double fma(double a, double b, double c) {
        return CMath.fma(a, b, c);
    }

    @Static
    public static float fma(float a, float b, float c) {
        return CMath.fmaf(a, b, c);
    }

    @Static
    public static long multiplyFull(int a, int b) {
        return (long) a * b;
    }

    @Static
    public static long multiplyHigh(long a, long b) {
        long highA = a >> 32;
        long lowA = a & 0xFFFFFFFFL;
        long highB = b >> 32;
        long lowB = b & 0xFFFFFFFFL;
        long middle = highA * lowB + (lowA * lowB >>> 32);
        return highA * highB + (middle >> 32) + ((middle & 0xFFFFFFFFL) + lowA * highB >> 32);
    }

    @Static
    public static int addExact(int a, int b) {
        int sum = a + b;
        check(((a ^ sum) & (b ^ sum)) >= 0, INT);
        return sum;
    }

    @Static
    public static long addExact(long a, long b) {
        long sum = a + b;
        check(((a ^ sum) & (b ^ sum)) >= 0, LONG);
        return sum;
    }

    @Static
    public static int subtractExact(int a, int b) {
        int difference = a - b;
        check(((a ^ b) & (a ^ difference)) >= 0, INT);
        return difference;
    }

    @Static
    public static long subtractExact(long a, long b) {
        long difference = a - b;
        check(((a ^ b) & (a ^ difference)) >= 0, LONG);
        return difference;
    }

    @Static
    public static int multiplyExact(int a, int b) {
        return toIntExact((long) a * b);
    }

    @Static
    public static long multiplyExact(long a, int b) {
        return multiplyExact(a, (long) b);
    }

    @Static
    public static long multiplyExact(long a, long b) {
        long product = a * b;
        check(multiplyHigh(a, b) == product >> 63, LONG);
        return product;
    }

    @Static
    public static int incrementExact(int number) {
        check(number != Integer.MAX_VALUE, INT);
        return number + 1;
    }

    @Static
    public static long incrementExact(long number) {
        check(number != Long.MAX_VALUE, LONG);
        return number + 1;
    }

    @Static
    public static int decrementExact(int number) {
        check(number != Integer.MIN_VALUE, INT);
        return number - 1;
    }

    @Static
    public static long decrementExact(long number) {
        check(number != Long.MIN_VALUE, LONG);
        return number - 1;
    }

    @Static
    public static int negateExact(int number) {
        check(number != Integer.MIN_VALUE, INT);
        return -number;
    }

    @Static
    public static long negateExact(long number) {
        check(number != Long.MIN_VALUE, LONG);
        return -number;
    }

    @Static
    public static int toIntExact(long number) {
        check(number == (int) number, INT);
        return (int) number;
    }

    @Static
    public static int absExact(int number) {
        check(number != Integer.MIN_VALUE, "Overflow to represent absolute value of Integer.MIN_VALUE");
        return Math.abs(number);
    }

    @Static
    public static long absExact(long number) {
        check(number != Long.MIN_VALUE, "Overflow to represent absolute value of Long.MIN_VALUE");
        return Math.abs(number);
    }

    private static void check(boolean isGood, String message) {
        if (!isGood) {
            throw new ArithmeticException(message);
        }
    }
}
