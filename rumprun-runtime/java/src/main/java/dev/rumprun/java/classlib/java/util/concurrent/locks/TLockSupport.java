// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent.locks;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;

/** Lets a thread wait until another lets it go on. */
public class TLockSupport {

    private static final long NANOS = 1_000_000;
    private static final Map<Thread, Permit> PERMITS = new WeakHashMap<>();

    private static final class Permit {
        private boolean given;
    }

    private TLockSupport() {
    }

    private static Permit of(Thread thread) {
        return PERMITS.computeIfAbsent(thread, t -> new Permit());
    }

    public static void unpark(Thread thread) {
        if (thread != null) {
            Permit permit = of(thread);
            synchronized (permit) {
                permit.given = true;
                permit.notifyAll();
            }
        }
    }

    public static void park() {
        park(0L);
    }

    public static void park(Object blocker) {
        park(0L);
    }

    public static void parkNanos(long nanos) {
        if (nanos > 0) {
            park(Math.max((nanos + NANOS - 1) / NANOS, 1));
        }
    }

    public static void parkNanos(Object blocker, long nanos) {
        parkNanos(nanos);
    }

    public static void parkUntil(long time) {
        parkNanos(TimeUnit.MILLISECONDS.toNanos(time - System.currentTimeMillis()));
    }

    public static void parkUntil(Object blocker, long time) {
        parkUntil(time);
    }

    private static void park(long milliseconds) {
        Permit permit = of(Thread.currentThread());
        synchronized (permit) {
            try {
                if (!permit.given && !Thread.currentThread().isInterrupted()) {
                    permit.wait(milliseconds);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            permit.given = false;
        }
    }
}
