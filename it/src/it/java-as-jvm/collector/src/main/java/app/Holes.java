// SPDX-License-Identifier: Apache-2.0
package app;

/** Memory that is free between objects that stay where they are, as a method uses them. */
final class Holes {

    private static Object garbage;

    private final int value;

    private Holes(int value) {
        this.value = value;
    }

    static void print() {
        System.out.println("holes " + between(100));
    }

    private static int between(int depth) {
        Holes kept = new Holes(depth);
        garbage = new Holes(-depth);
        int sum = 0;
        if (depth > 0) {
            sum = between(depth - 1);
        } else {
            for (int filled = 0; filled < 60; filled++) {
                garbage = null;
                System.gc();
                for (int i = 0; i < filled; i++) {
                    garbage = new Holes(i);
                }
            }
        }
        return sum + kept.value;
    }
}
