// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Deadline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** Permits that threads take and give back. Whoever waits longest gets them first. */
public class TSemaphore {

    private final boolean fair;
    private final Deque<Object> waiting = new ArrayDeque<>();
    private int permits;

    public TSemaphore(int permits) {
        this(permits, false);
    }

    public TSemaphore(int permits, boolean fair) {
        this.permits = permits;
        this.fair = fair;
    }

    public void acquire() throws InterruptedException {
        acquire(1);
    }

    public void acquire(int wanted) throws InterruptedException {
        check(wanted);
        await(wanted, null);
    }

    public void acquireUninterruptibly() {
        acquireUninterruptibly(1);
    }

    public void acquireUninterruptibly(int wanted) {
        check(wanted);
        boolean interrupted = false;
        boolean acquired = false;
        while (!acquired) {
            try {
                acquired = await(wanted, null);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean tryAcquire() {
        return tryAcquire(1);
    }

    public boolean tryAcquire(int wanted) {
        check(wanted);
        if (permits < wanted) {
            return false;
        }
        permits -= wanted;
        return true;
    }

    public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
        return tryAcquire(1, timeout, unit);
    }

    public boolean tryAcquire(int wanted, long timeout, TimeUnit unit) throws InterruptedException {
        check(wanted);
        return await(wanted, Deadline.in(timeout, unit));
    }

    private synchronized boolean await(int wanted, Deadline deadline) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Object me = new Object();
        waiting.add(me);
        try {
            while (waiting.peek() != me || permits < wanted) {
                if (deadline == null) {
                    wait();
                } else if (!deadline.await(this)) {
                    return false;
                }
            }
            permits -= wanted;
            return true;
        } finally {
            waiting.remove(me);
            notifyAll();
        }
    }

    public void release() {
        release(1);
    }

    public synchronized void release(int given) {
        check(given);
        permits += given;
        notifyAll();
    }

    public int availablePermits() {
        return permits;
    }

    public int drainPermits() {
        int drained = permits;
        permits = 0;
        return drained;
    }

    protected void reducePermits(int reduction) {
        check(reduction);
        permits -= reduction;
    }

    public boolean isFair() {
        return fair;
    }

    public final boolean hasQueuedThreads() {
        return !waiting.isEmpty();
    }

    public final int getQueueLength() {
        return waiting.size();
    }

    private static void check(int number) {
        if (number < 0) {
            throw new IllegalArgumentException();
        }
    }

    @Override
    public String toString() {
        return super.toString() + "[Permits = " + permits + "]";
    }
}
