// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Deadline;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where threads wait until a number of them have come. */
public class TCyclicBarrier {

    private static final class Round {
        private boolean broken;
        private boolean over;
    }

    private final int parties;
    private final Runnable action;
    private Round round = new Round();
    private int missing;

    public TCyclicBarrier(int parties) {
        this(parties, null);
    }

    public TCyclicBarrier(int parties, Runnable action) {
        if (parties <= 0) {
            throw new IllegalArgumentException();
        }
        this.parties = parties;
        this.action = action;
        missing = parties;
    }

    public int await() throws InterruptedException, BrokenBarrierException {
        try {
            return await(null);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    public int await(long timeout, TimeUnit unit)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        return await(Deadline.in(timeout, unit));
    }

    private synchronized int await(Deadline deadline)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        Round mine = round;
        if (mine.broken) {
            throw new BrokenBarrierException();
        }
        if (Thread.interrupted()) {
            breakRound(mine);
            throw new InterruptedException();
        }
        int index = --missing;
        if (index == 0) {
            boolean failed = true;
            try {
                if (action != null) {
                    action.run();
                }
                failed = false;
            } finally {
                if (failed) {
                    breakRound(mine);
                }
            }
            mine.over = true;
            next();
            return 0;
        }
        try {
            while (!mine.over && !mine.broken) {
                if (deadline == null) {
                    wait();
                } else if (!deadline.await(this)) {
                    breakRound(mine);
                    throw new TimeoutException();
                }
            }
        } catch (InterruptedException e) {
            if (mine.over || mine.broken) {
                Thread.currentThread().interrupt();
            } else {
                breakRound(mine);
                throw e;
            }
        }
        if (mine.broken) {
            throw new BrokenBarrierException();
        }
        return index;
    }

    private void breakRound(Round broken) {
        broken.broken = true;
        missing = parties;
        notifyAll();
    }

    private void next() {
        round = new Round();
        missing = parties;
        notifyAll();
    }

    public synchronized void reset() {
        breakRound(round);
        next();
    }

    public int getParties() {
        return parties;
    }

    public int getNumberWaiting() {
        return parties - missing;
    }

    public boolean isBroken() {
        return round.broken;
    }
}
