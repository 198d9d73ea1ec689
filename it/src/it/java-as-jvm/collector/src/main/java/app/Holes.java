// SPDX-License-Identifier: Apache-2.0
package app;

/** Memory that is free between objects. */
final class Holes {

    private static Object garbage;

    private final int value;

    private Holes(int value) {
        this.value = value;
    }

    static void print() {
        System.out.println("holes " + between(100));
        for (int round = 0; round < 3; round++) {
            System.out.println("holes " + behindEach(200_000));
        }
    }

    /** More of them than the collector can have in its list. */
    private static long behindEach(int count) {
        Holes[] kept = new Holes[count];
        for (int i = 0; i < count; i++) {
            kept[i] = new Holes(i);
            garbage = new Holes(-i);
        }
        System.gc();
        long sum = 0;
        for (Holes hole : kept) {
            sum += hole.value;
        }
        return sum;
    }

    /** Between objects that stay where they are, as a method uses them. */
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
