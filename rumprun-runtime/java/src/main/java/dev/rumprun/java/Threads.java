// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

/** The threads for which the end of a program waits. */
public final class Threads {

    private static final Object LOCK = new Object();

    private static int running;

    /** Set with the first thread, so that a program without threads never waits. */
    private static Runnable awaitAll;

    private Threads() {
    }

    /** A thread begins that is no daemon. */
    public static void begins() {
        running++;
        awaitAll = Threads::awaitAll;
    }

    /** One of these has ended. */
    public static void ended() {
        synchronized (LOCK) {
            running--;
            LOCK.notifyAll();
        }
    }

    /** Waits until all of these have ended. */
    static void mainEnded() {
        if (awaitAll != null) {
            awaitAll.run();
        }
    }

    private static void awaitAll() {
        synchronized (LOCK) {
            while (running > 0) {
                try {
                    LOCK.wait();
                } catch (InterruptedException e) {
                    // There is nothing else to do.
                }
            }
        }
    }

    /** What becomes of an exception that a thread lets through. */
    public static void uncaught(Thread thread, Throwable exception) {
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, exception);
        } catch (Throwable e) {
            // As in the JDK, nobody is told.
        }
    }
}
