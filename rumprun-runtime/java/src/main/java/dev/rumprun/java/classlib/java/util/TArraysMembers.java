// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Before;
import dev.rumprun.java.Static;
import java.util.Arrays;

/** Of {@link Arrays}. */
public final class TArraysMembers {

    private TArraysMembers() {
    }

    @Before
    @Static
    public static void copyOfRange(boolean[] array, int from, int to) {
        checkRange(from, to);
    }

    @Before
    @Static
    public static void copyOfRange(byte[] array, int from, int to) {
        checkRange(from, to);
    }

    @Before
    @Static
    public static void copyOfRange(short[] array, int from, int to) {
        checkRange(from, to);
    }

    @Before
    @Static
    public static void copyOfRange(char[] array, int from, int to) {
        checkRange(from, to);
    }

    @Before
    @Static
    public static void copyOfRange(int[] array, int from, int to) {
        checkRange(from, to);
    }

    @Before
    @Static
    public static void copyOfRange(long[] array, int from, int to) {
        checkRange(from, to);
    }

    @Before
    @Static
    public static void copyOfRange(float[] array, int from, int to) {
        checkRange(from, to);
    }

    @Before
    @Static
    public static void copyOfRange(double[] array, int from, int to) {
        checkRange(from, to);
    }

    @Before
    @Static
    public static void copyOfRange(Object[] array, int from, int to) {
        checkRange(from, to);
    }

    private static void checkRange(int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }
}
