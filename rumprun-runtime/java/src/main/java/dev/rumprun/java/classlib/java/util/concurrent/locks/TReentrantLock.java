// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent.locks;

/** A lock that its owner can take again and again. */
public class TReentrantLock extends TOwnedLock {

    private final boolean fair;

    public TReentrantLock() {
        this(false);
    }

    public TReentrantLock(boolean fair) {
        super(null);
        this.fair = fair;
    }

    public final boolean isFair() {
        return fair;
    }

    public boolean isLocked() {
        return owner() != null;
    }

    public boolean isHeldByCurrentThread() {
        return owner() == Thread.currentThread();
    }

    public int getHoldCount() {
        return holds();
    }

    public final boolean hasQueuedThreads() {
        return waiting() > 0;
    }

    public final int getQueueLength() {
        return waiting();
    }

    @Override
    public String toString() {
        return super.toString() + (isLocked() ? "[Locked by thread " + owner().getName() + "]" : "[Unlocked]");
    }
}
