// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.Arrays;

/** Clones of arrays, among other objects, while the garbage collector works. */
final class Clones {

    private static final int ARRAYS = 1000;

    private static Object garbage;

    private Clones() {
    }

    static void print() {
        byte[][] arrays = new byte[ARRAYS][];
        for (int i = 0; i < ARRAYS; i++) {
            arrays[i] = new byte[60 + i % 9];
            Arrays.fill(arrays[i], (byte) i);
        }
        for (int round = 0; round < 300; round++) {
            for (int i = 0; i < ARRAYS; i++) {
                int cloned = (i * 7 + round) % ARRAYS;
                arrays[cloned] = arrays[cloned].clone();
                if (i % 100 == 0) {
                    garbage = new byte[5000];
                }
            }
        }
        System.out.println("clones " + Arrays.deepHashCode(arrays));
    }
}
