// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

public final class Hello {

    private static final int ZERO = Integer.parseInt("0");

    /** What may go wrong. */
    private interface Action {
        Object perform();
    }

    public static void main(String[] args) throws InterruptedException {
        for (String name : args) {
            System.out.println(new Greeting("Grüße").to(name));
        }
        System.out.println("mode: " + System.getProperty("app.mode"));

        attempt(() -> 1 / ZERO);
        attempt(() -> new int[ZERO - 3]);
        attempt(() -> new int[ZERO + 3][ZERO - 1]);
        attempt(() -> new int[ZERO + 3].clone()[ZERO + 3]);
        attempt(() -> (String) (Object) Integer.valueOf(ZERO));
        attempt(() -> new long[Integer.MAX_VALUE - 8 - ZERO]);
        attempt(Hello::fillTheHeap);
        attempt(() -> nothing().length());
        System.out.println(Integer.MIN_VALUE / (ZERO - 1) + " " + (1 << ZERO + 33) + " " + (int) (ZERO + 1e20));

        System.out.println("depth: " + depth(10_000));
        long start = System.nanoTime();
        Thread.sleep(20);
        System.out.println("slept: " + (System.nanoTime() - start >= 20_000_000));
        List<String> said = new ArrayList<>();
        Thread thread = new Thread(() -> said.add("from a thread"));
        thread.start();
        thread.join();
        System.out.println(said.stream().collect(Collectors.joining()));
    }

    private static void attempt(Action action) {
        try {
            System.out.println(action.perform() == null ? "null" : "no exception");
        } catch (RuntimeException | OutOfMemoryError e) {
            System.out.println(e + " in line " + e.getStackTrace()[0].getLineNumber());
        }
    }

    private static Object fillTheHeap() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[10_000]);
        }
    }

    private static String nothing() {
        return ZERO == 0 ? null : "";
    }

    private static int depth(int calls) {
        return calls == 0 ? 0 : 1 + depth(calls - 1);
    }
}
