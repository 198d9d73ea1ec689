// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent.locks;

import dev.rumprun.java.Deadline;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/** A lock that its owner can take again and again. */
abstract class TOwnedLock implements Lock {

    /** Guards all that the lock is made of; locks that depend on each other share it. */
    final Object monitor;
    private Thread owner;
    private int holds;
    private int waiting;

    TOwnedLock(Object monitor) {
        this.monitor = monitor == null ? this : monitor;
    }

    /** Whether nobody else prevents a thread from having it. */
    boolean isFreeFor(Thread thread) {
        return owner == null || owner == thread;
    }

    final Thread owner() {
        return owner;
    }

    final int holds() {
        return owner == Thread.currentThread() ? holds : 0;
    }

    final int waiting() {
        return waiting;
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        boolean locked = false;
        while (!locked) {
            try {
                locked = take(1, null);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        take(1, null);
    }

    @Override
    public boolean tryLock() {
        Thread thread = Thread.currentThread();
        if (!isFreeFor(thread)) {
            return false;
        }
        owner = thread;
        holds++;
        return true;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return take(1, Deadline.in(time, unit));
    }

    private boolean take(int count, Deadline deadline) throws InterruptedException {
        synchronized (monitor) {
            Thread thread = Thread.currentThread();
            waiting++;
            try {
                while (!isFreeFor(thread)) {
                    if (deadline == null) {
                        monitor.wait();
                    } else if (!deadline.await(monitor)) {
                        return false;
                    }
                }
            } finally {
                waiting--;
            }
            owner = thread;
            holds += count;
            return true;
        }
    }

    @Override
    public void unlock() {
        synchronized (monitor) {
            checkOwner();
            release(1);
        }
    }

    private void release(int count) {
        holds -= count;
        if (holds == 0) {
            owner = null;
            monitor.notifyAll();
        }
    }

    private void checkOwner() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
    }

    @Override
    public Condition newCondition() {
        return new OwnedCondition();
    }

    private static final class Waiter {
        private boolean signalled;
    }

    private final class OwnedCondition implements Condition {

        private final Deque<Waiter> waiters = new ArrayDeque<>();

        @Override
        public void await() throws InterruptedException {
            await(null, true);
        }

        @Override
        public void awaitUninterruptibly() {
            try {
                await(null, false);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public long awaitNanos(long nanos) throws InterruptedException {
            Deadline deadline = Deadline.in(nanos, TimeUnit.NANOSECONDS);
            await(deadline, true);
            return deadline.left();
        }

        @Override
        public boolean await(long time, TimeUnit unit) throws InterruptedException {
            return await(Deadline.in(time, unit), true);
        }

        @Override
        public boolean awaitUntil(Date date) throws InterruptedException {
            return await(date.getTime() - System.currentTimeMillis(), TimeUnit.MILLISECONDS);
        }

        /** Whether it was signalled. */
        private boolean await(Deadline deadline, boolean interruptible) throws InterruptedException {
            Waiter waiter = new Waiter();
            InterruptedException interrupted = null;
            synchronized (monitor) {
                checkOwner();
                if (interruptible && Thread.interrupted()) {
                    throw new InterruptedException();
                }
                int count = holds;
                waiters.add(waiter);
                release(count);
                boolean timeLeft = true;
                while (!waiter.signalled && timeLeft && (interrupted == null || !interruptible)) {
                    try {
                        if (deadline == null) {
                            monitor.wait();
                        } else {
                            timeLeft = deadline.await(monitor);
                        }
                    } catch (InterruptedException e) {
                        interrupted = e;
                    }
                }
                waiters.remove(waiter);
                boolean taken = false;
                while (!taken) {
                    try {
                        taken = take(count, null);
                    } catch (InterruptedException e) {
                        interrupted = e;
                    }
                }
            }
            if (interrupted != null) {
                if (interruptible && !waiter.signalled) {
                    throw interrupted;
                }
                Thread.currentThread().interrupt();
            }
            return waiter.signalled;
        }

        @Override
        public void signal() {
            synchronized (monitor) {
                checkOwner();
                wake(waiters.poll());
            }
        }

        @Override
        public void signalAll() {
            synchronized (monitor) {
                checkOwner();
                while (!waiters.isEmpty()) {
                    wake(waiters.poll());
                }
            }
        }

        private void wake(Waiter waiter) {
            if (waiter != null) {
                waiter.signalled = true;
                monitor.notifyAll();
            }
        }
    }
}
