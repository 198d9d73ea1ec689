// SPDX-License-Identifier: Apache-2.0
package app;

import java.lang.reflect.Array;
import java.util.Arrays;

/** What is in arrays of all kinds, without knowledge of the kind. */
final class Items {

    private static final int MANY = 1000;

    private Items() {
    }

    static void print() {
        Object[] arrays = {
            new String[] {"x", "y"}, new Object[] {null, "z"}, new int[] {1, -2}, new long[] {1L << 40, 2},
            new byte[] {-1, 2}, new short[] {-3, 4}, new char[] {'c', 'd'}, new boolean[] {true, false},
            new float[] {1.5f, 2}, new double[] {2.5, 3}
        };
        for (Object array : arrays) {
            Object first = Array.get(array, 0);
            Array.set(array, 0, Array.get(array, 1));
            System.out.println(first + " " + Array.get(array, 0) + " of " + Array.getLength(array));
        }
        System.out.println(((int[]) Array.get(new int[][] {{1}, {2, 3}}, 1)).length);
        stay();
    }

    /** New objects in an array that the collector already takes for old. */
    private static void stay() {
        String[] array = new String[MANY];
        System.gc();
        for (int i = 0; i < MANY; i++) {
            Array.set(array, i, "item " + i);
        }
        for (int i = 0; i < MANY; i++) {
            Arrays.fill(new Object[MANY], i);
        }
        System.out.println(Arrays.hashCode(array) + " " + array[0] + " " + array[MANY - 1]);
    }
}
