// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An object with methods that everybody calls, in which a thread waits. */
final class Slow {

    private int asked;

    static void print() throws InterruptedException {
        Slow slow = new Slow();
        Thread thread = new Thread(() -> System.out.println("thread has " + slow));
        thread.start();
        thread.join();
        System.out.println("main has " + slow + String.format(" %s ", slow) + List.of(slow));
        Map<Object, String> map = new HashMap<>();
        map.put(slow, "first");
        map.put(new Slow(), "second");
        System.out.println(map.get(slow) + " of " + map.size());
        try {
            throw new IllegalStateException("with " + slow);
        } catch (IllegalStateException e) {
            System.out.println(e);
        }
        try {
            throw new WithoutTrace();
        } catch (WithoutTrace e) {
            System.out.println(e);
        }
        try {
            System.out.println(new int[-slow.asked].length);
        } catch (NegativeArraySizeException e) {
            System.out.println(e);
        }
    }

    @Override
    public synchronized String toString() {
        pause();
        return "slow " + asked++;
    }

    @Override
    public synchronized int hashCode() {
        pause();
        return 7;
    }

    @Override
    public synchronized boolean equals(Object other) {
        pause();
        return other == this;
    }

    private static final class WithoutTrace extends IllegalStateException {
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
