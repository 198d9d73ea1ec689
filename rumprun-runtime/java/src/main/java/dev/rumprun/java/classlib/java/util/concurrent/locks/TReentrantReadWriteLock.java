// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent.locks;

import dev.rumprun.java.Deadline;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

/** A lock that many have to read, or one to write, who may also read. */
public class TReentrantReadWriteLock implements ReadWriteLock {

    private final boolean fair;
    private final ReadLock reader;
    private final WriteLock writer;
    private final Map<Thread, Integer> readers = new HashMap<>();

    public TReentrantReadWriteLock() {
        this(false);
    }

    public TReentrantReadWriteLock(boolean fair) {
        this.fair = fair;
        reader = new ReadLock(this);
        writer = new WriteLock(this);
    }

    @Override
    public ReadLock readLock() {
        return reader;
    }

    @Override
    public WriteLock writeLock() {
        return writer;
    }

    public final boolean isFair() {
        return fair;
    }

    public int getReadLockCount() {
        return readers.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int getReadHoldCount() {
        return readers.getOrDefault(Thread.currentThread(), 0);
    }

    public boolean isWriteLocked() {
        return writer.owner() != null;
    }

    public boolean isWriteLockedByCurrentThread() {
        return writer.isHeldByCurrentThread();
    }

    public int getWriteHoldCount() {
        return writer.getHoldCount();
    }

    /** The part for those who write. */
    public static class WriteLock extends TOwnedLock {

        private final TReentrantReadWriteLock lock;

        protected WriteLock(TReentrantReadWriteLock lock) {
            super(lock);
            this.lock = lock;
        }

        @Override
        boolean isFreeFor(Thread thread) {
            return super.isFreeFor(thread) && (lock.readers.isEmpty() || owner() == thread);
        }

        public boolean isHeldByCurrentThread() {
            return owner() == Thread.currentThread();
        }

        public int getHoldCount() {
            return holds();
        }
    }

    /** The part for those who read. */
    public static class ReadLock implements Lock {

        private final TReentrantReadWriteLock lock;

        protected ReadLock(TReentrantReadWriteLock lock) {
            this.lock = lock;
        }

        @Override
        public void lock() {
            boolean interrupted = false;
            boolean locked = false;
            while (!locked) {
                try {
                    locked = take(null);
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
            take(null);
        }

        @Override
        public boolean tryLock() {
            Thread thread = Thread.currentThread();
            if (lock.writer.owner() != null && lock.writer.owner() != thread) {
                return false;
            }
            lock.readers.merge(thread, 1, Integer::sum);
            return true;
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return take(Deadline.in(time, unit));
        }

        private boolean take(Deadline deadline) throws InterruptedException {
            synchronized (lock) {
                while (!tryLock()) {
                    if (deadline == null) {
                        lock.wait();
                    } else if (!deadline.await(lock)) {
                        return false;
                    }
                }
                return true;
            }
        }

        @Override
        public void unlock() {
            synchronized (lock) {
                Thread thread = Thread.currentThread();
                Integer count = lock.readers.get(thread);
                if (count == null) {
                    throw new IllegalMonitorStateException("attempt to unlock read lock, not locked by current thread");
                }
                if (count == 1) {
                    lock.readers.remove(thread);
                    lock.notifyAll();
                } else {
                    lock.readers.put(thread, count - 1);
                }
            }
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }
}
