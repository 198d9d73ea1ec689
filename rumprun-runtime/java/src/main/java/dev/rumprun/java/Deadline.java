// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import java.util.concurrent.TimeUnit;

/** How long somebody waits at most. */
public final class Deadline {

    private static final long NANOS = 1_000_000;

    private final long begin = System.nanoTime();
    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    /** One that begins now. */
    public static Deadline in(long time, TimeUnit unit) {
        return new Deadline(unit.toNanos(time));
    }

    /** Nanoseconds that are left; 0 or less if none are. */
    public long left() {
        return nanos - (System.nanoTime() - begin);
    }

    /**
     * Waits for somebody to notify an object, whose monitor the thread has.
     *
     * @return false if no time was left
     */
    public boolean await(Object object) throws InterruptedException {
        long left = left();
        if (left <= 0) {
            return false;
        }
        object.wait(left / NANOS + (left % NANOS == 0 ? 0 : 1));
        return true;
    }
}
