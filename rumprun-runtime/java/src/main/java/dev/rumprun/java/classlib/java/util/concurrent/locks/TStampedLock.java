// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent.locks;

import dev.rumprun.java.Deadline;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

/**
 * A lock for one that writes or many that read, or that read and see later whether anybody has written. A stamp is what
 * the state was then: a version, whose lowest bit says that somebody writes, and the number of those who read.
 */
public class TStampedLock {

    private static final long WRITES = 1 << 7;
    private static final long READERS = WRITES - 1;
    private static final long MOST_READERS = READERS - 1;
    private static final long VERSION = ~READERS;
    private static final long LOCKED = WRITES | READERS;
    private static final long FIRST = WRITES << 1;

    private long state = FIRST;
    /** Those for whom there is no room in the state. */
    private int moreReaders;

    private interface Attempt {

        /** A stamp, or 0. */
        long make();
    }

    public long tryWriteLock() {
        if ((state & LOCKED) != 0) {
            return 0;
        }
        state |= WRITES;
        return state;
    }

    public long tryReadLock() {
        if (writes(state)) {
            return 0;
        }
        if ((state & READERS) < MOST_READERS) {
            state++;
        } else {
            moreReaders++;
        }
        return state;
    }

    public long tryOptimisticRead() {
        return writes(state) ? 0 : state & VERSION;
    }

    public boolean validate(long stamp) {
        return (stamp & VERSION) == (state & VERSION);
    }

    private static boolean writes(long stamp) {
        return (stamp & WRITES) != 0;
    }

    public long writeLock() {
        return lock(this::tryWriteLock);
    }

    public long readLock() {
        return lock(this::tryReadLock);
    }

    public long writeLockInterruptibly() throws InterruptedException {
        return lock(this::tryWriteLock, null);
    }

    public long readLockInterruptibly() throws InterruptedException {
        return lock(this::tryReadLock, null);
    }

    public long tryWriteLock(long time, TimeUnit unit) throws InterruptedException {
        return lock(this::tryWriteLock, Deadline.in(time, unit));
    }

    public long tryReadLock(long time, TimeUnit unit) throws InterruptedException {
        return lock(this::tryReadLock, Deadline.in(time, unit));
    }

    private long lock(Attempt attempt) {
        boolean interrupted = false;
        long stamp = 0;
        while (stamp == 0) {
            try {
                stamp = lock(attempt, null);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return stamp;
    }

    private synchronized long lock(Attempt attempt, Deadline deadline) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long stamp;
        while ((stamp = attempt.make()) == 0) {
            if (deadline == null) {
                wait();
            } else if (!deadline.await(this)) {
                return 0;
            }
        }
        return stamp;
    }

    public void unlockWrite(long stamp) {
        if (!writes(stamp) || stamp != state) {
            throw new IllegalMonitorStateException();
        }
        endWrite();
    }

    public void unlockRead(long stamp) {
        if ((stamp & READERS) == 0 || !validate(stamp) || !endRead()) {
            throw new IllegalMonitorStateException();
        }
    }

    public void unlock(long stamp) {
        if (writes(stamp)) {
            unlockWrite(stamp);
        } else {
            unlockRead(stamp);
        }
    }

    public boolean tryUnlockWrite() {
        if (!writes(state)) {
            return false;
        }
        endWrite();
        return true;
    }

    public boolean tryUnlockRead() {
        return endRead();
    }

    private synchronized void endWrite() {
        state += WRITES;
        if (state == 0) {
            state = FIRST;
        }
        notifyAll();
    }

    private synchronized boolean endRead() {
        if (writes(state) || (state & READERS) == 0) {
            return false;
        }
        if (moreReaders > 0) {
            moreReaders--;
        } else {
            state--;
        }
        notifyAll();
        return true;
    }

    public long tryConvertToWriteLock(long stamp) {
        long held = stamp & LOCKED;
        if (!validate(stamp)) {
            return 0;
        }
        if ((state & LOCKED) == 0) {
            return held == 0 ? tryWriteLock() : 0;
        }
        if (writes(state)) {
            return held == (state & LOCKED) ? stamp : 0;
        }
        if ((state & READERS) == 1 && held != 0) {
            state += WRITES - 1;
            return state;
        }
        return 0;
    }

    public long tryConvertToReadLock(long stamp) {
        if (!validate(stamp)) {
            return 0;
        }
        if (writes(stamp)) {
            if (stamp != state) {
                return 0;
            }
            endWrite();
            return tryReadLock();
        }
        if ((stamp & READERS) == 0) {
            return tryReadLock();
        }
        return (state & READERS) == 0 ? 0 : stamp;
    }

    public long tryConvertToOptimisticRead(long stamp) {
        if (!validate(stamp)) {
            return 0;
        }
        if (writes(stamp)) {
            if (stamp != state) {
                return 0;
            }
            endWrite();
            return state;
        }
        if ((stamp & READERS) == 0) {
            return stamp;
        }
        return endRead() ? state & VERSION : 0;
    }

    public boolean isWriteLocked() {
        return writes(state);
    }

    public boolean isReadLocked() {
        return getReadLockCount() > 0;
    }

    public int getReadLockCount() {
        return (int) (state & READERS) + moreReaders;
    }

    public static boolean isWriteLockStamp(long stamp) {
        return (stamp & LOCKED) == WRITES;
    }

    public static boolean isReadLockStamp(long stamp) {
        return (stamp & READERS) != 0;
    }

    public static boolean isLockStamp(long stamp) {
        return (stamp & LOCKED) != 0;
    }

    public static boolean isOptimisticReadStamp(long stamp) {
        return (stamp & LOCKED) == 0 && stamp != 0;
    }

    @Override
    public String toString() {
        return super.toString() + (writes(state) ? "[Write-locked]"
                : isReadLocked() ? "[Read-locks:" + getReadLockCount() + "]" : "[Unlocked]");
    }

    public Lock asReadLock() {
        return new View(this, false);
    }

    public Lock asWriteLock() {
        return new View(this, true);
    }

    public ReadWriteLock asReadWriteLock() {
        return new ReadWriteLock() {
            @Override
            public Lock readLock() {
                return asReadLock();
            }

            @Override
            public Lock writeLock() {
                return asWriteLock();
            }
        };
    }

    /** One of its locks, without stamps. */
    private static final class View implements Lock {

        private final TStampedLock lock;
        private final boolean write;

        private View(TStampedLock lock, boolean write) {
            this.lock = lock;
            this.write = write;
        }

        private long attempt() {
            return write ? lock.tryWriteLock() : lock.tryReadLock();
        }

        @Override
        public void lock() {
            lock.lock(this::attempt);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            lock.lock(this::attempt, null);
        }

        @Override
        public boolean tryLock() {
            return attempt() != 0;
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return lock.lock(this::attempt, Deadline.in(time, unit)) != 0;
        }

        @Override
        public void unlock() {
            if (!(write ? lock.tryUnlockWrite() : lock.tryUnlockRead())) {
                throw new IllegalMonitorStateException();
            }
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }
}
