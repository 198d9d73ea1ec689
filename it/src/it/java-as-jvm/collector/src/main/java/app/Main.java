// SPDX-License-Identifier: Apache-2.0
package app;

/** What a program has while the garbage collector works; here, threads that wait for monitors. */
public final class Main {

    private static final int THREADS = 200;

    private static Object garbage;

    public static void main(String[] args) throws InterruptedException {
        Classes.print();
        Clones.print();
        Holes.print();
        Queues.print();
        Object[] locks = new Object[2000];
        for (int i = 0; i < locks.length; i++) {
            locks[i] = new Object();
        }
        waste(200_000);
        System.gc();
        for (int round = 0; round < 3; round++) {
            Thread[] threads = new Thread[THREADS];
            for (int i = 0; i < THREADS; i++) {
                Object lock = locks[i];
                int milliseconds = 100 + i % 7;
                threads[i] = new Thread(() -> await(lock, milliseconds));
                threads[i].start();
            }
            for (int i = 0; i < 10; i++) {
                waste(20_000);
                Thread.sleep(5);
            }
            for (Thread thread : threads) {
                thread.join();
            }
            System.out.println("round " + round);
        }
    }

    private static void await(Object lock, int milliseconds) {
        synchronized (lock) {
            try {
                lock.wait(milliseconds);
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        }
    }

    private static void waste(int objects) {
        for (int i = 0; i < objects; i++) {
            garbage = new byte[100];
        }
    }
}
