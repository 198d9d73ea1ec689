// SPDX-License-Identifier: Apache-2.0
package bench;

import java.util.function.Supplier;

/** Three programs; prints how many microseconds the best of some runs of each took, and what came out of it. */
public final class Main {

    private static final int RUNS = 5;

    public static void main(String[] args) {
        measure("planets", Planets::run);
        measure("trees", Trees::run);
        measure("words", Words::run);
    }

    private static void measure(String name, Supplier<String> program) {
        long best = Long.MAX_VALUE;
        String result = "";
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            result = program.get();
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.println("bench " + name + " " + best / 1000 + " " + result);
    }
}
