// SPDX-License-Identifier: Apache-2.0
package app;

/** Numbers out of arrays, which a thread has while it waits and the collector works. */
final class Arrays {

    private static final int ROUNDS = 3;

    private static Object garbage;

    private Arrays() {
    }

    static void print() throws InterruptedException {
        int[] ints = {12345678};
        add(ints);
        long[] longs = {1L << 40};
        add(longs);
        double[] doubles = {1.5};
        add(doubles);
        float[][] floats = {{2.5f, 3.5f, 4.5f}};
        add(floats);
        char[] chars = {'x'};
        Thread.sleep(1);
        System.out.println(ints[0] + " " + longs[0] + " " + doubles[0] + " " + floats[0][1] + chars[0]);
        double[] none = args(ints.length);
        try {
            System.out.println(none[0]);
        } catch (NullPointerException e) {
            System.out.println("none");
        }
    }

    private static void add(int[] numbers) throws InterruptedException {
        for (int i = 0; i < ROUNDS; i++) {
            pause();
            int before = numbers[0];
            pause();
            numbers[0] = before + 1;
        }
    }

    private static void add(long[] numbers) throws InterruptedException {
        for (int i = 0; i < ROUNDS; i++) {
            pause();
            long before = numbers[0];
            pause();
            numbers[0] = before + 1;
        }
    }

    private static void add(double[] numbers) throws InterruptedException {
        for (int i = 0; i < ROUNDS; i++) {
            pause();
            double before = numbers[0];
            pause();
            numbers[0] = before + 1;
        }
    }

    private static void add(float[][] numbers) throws InterruptedException {
        for (int i = 0; i < ROUNDS; i++) {
            pause();
            float[] row = numbers[0];
            float before = row[i];
            pause();
            row[i] = before + 1;
        }
    }

    private static double[] args(int count) {
        return count > 1 ? new double[count] : null;
    }

    private static void pause() throws InterruptedException {
        Thread.sleep(1);
        for (int i = 0; i < 50_000; i++) {
            garbage = new byte[100];
        }
    }
}
