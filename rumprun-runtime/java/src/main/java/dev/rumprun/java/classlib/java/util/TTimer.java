// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.TimerEntry;
import java.util.Date;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Comparator;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;

/** {@link java.util.Timer}. */
public class TTimer {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Queue<TimerEntry> queue = new PriorityQueue<>(Comparator.comparingLong(TimerEntry::time));
    private boolean cancelled;

    public TTimer() {
        this(false);
    }

    public TTimer(boolean isDaemon) {
        this("Timer-" + COUNT.getAndIncrement(), isDaemon);
    }

    public TTimer(String name) {
        this(name, false);
    }

    public TTimer(String name, boolean isDaemon) {
        Thread thread = new Thread(this::work, name);
        thread.setDaemon(isDaemon);
        thread.start();
    }

    public void schedule(TimerTask task, long delay) {
        after(delay, task, 0);
    }

    public void schedule(TimerTask task, Date time) {
        at(time.getTime(), task, 0);
    }

    public void schedule(TimerTask task, long delay, long period) {
        after(delay, task, -checked(period));
    }

    public void schedule(TimerTask task, Date first, long period) {
        at(first.getTime(), task, -checked(period));
    }

    public void scheduleAtFixedRate(TimerTask task, long delay, long period) {
        after(delay, task, checked(period));
    }

    public void scheduleAtFixedRate(TimerTask task, Date first, long period) {
        at(first.getTime(), task, checked(period));
    }

    private static long checked(long period) {
        if (period <= 0) {
            throw new IllegalArgumentException("Non-positive period.");
        }
        return period;
    }

    private void after(long delay, TimerTask task, long period) {
        if (delay < 0) {
            throw new IllegalArgumentException("Negative delay.");
        }
        at(System.currentTimeMillis() + delay, task, period);
    }

    private void at(long time, TimerTask task, long period) {
        if (time < 0) {
            throw new IllegalArgumentException("Illegal execution time.");
        }
        synchronized (queue) {
            if (cancelled) {
                throw new IllegalStateException("Timer already cancelled.");
            }
            TimerEntry entry = TimerEntry.of(task);
            entry.schedule(time, period);
            queue.add(entry);
            queue.notifyAll();
        }
    }

    public void cancel() {
        synchronized (queue) {
            cancelled = true;
            queue.clear();
            queue.notifyAll();
        }
    }

    public int purge() {
        synchronized (queue) {
            int before = queue.size();
            queue.removeIf(TimerEntry::isCancelled);
            return before - queue.size();
        }
    }

    private void work() {
        try {
            for (TimerEntry due = next(); due != null; due = next()) {
                due.run();
            }
        } catch (InterruptedException e) {
            // It ends.
        } finally {
            cancel();
        }
    }

    /** Waits for what is due; null if nothing will be. */
    private TimerEntry next() throws InterruptedException {
        synchronized (queue) {
            while (!cancelled) {
                TimerEntry first = queue.peek();
                long now = System.currentTimeMillis();
                if (first == null) {
                    queue.wait();
                } else if (first.isCancelled()) {
                    queue.remove();
                } else if (first.time() > now) {
                    queue.wait(first.time() - now);
                } else {
                    queue.remove();
                    if (first.begin(now)) {
                        queue.add(first);
                    }
                    return first;
                }
            }
            return null;
        }
    }
}
