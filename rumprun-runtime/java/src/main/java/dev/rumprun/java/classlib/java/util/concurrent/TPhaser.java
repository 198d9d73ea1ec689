// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Deadline;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where parties, which may come and go, wait for each other again and again. */
public class TPhaser {

    private static final int MAX_PARTIES = 0xffff;
    private static final int MAX_PHASE = Integer.MAX_VALUE;
    /** In a phase: there will be no more. */
    private static final int TERMINATED = Integer.MIN_VALUE;

    private final TPhaser parent;
    /** Has the phase that counts; its monitor guards all phasers below it. */
    private final TPhaser root;
    private int phase;
    private int parties;
    private int missing;

    public TPhaser() {
        this(null, 0);
    }

    public TPhaser(int parties) {
        this(null, parties);
    }

    public TPhaser(TPhaser parent) {
        this(parent, 0);
    }

    public TPhaser(TPhaser parent, int parties) {
        if (parties < 0 || parties > MAX_PARTIES) {
            throw new IllegalArgumentException("Illegal number of parties");
        }
        this.parent = parent;
        root = parent == null ? this : parent.root;
        if (parent != null && parties > 0) {
            phase = parent.register();
        }
        this.parties = parties;
        missing = parties;
    }

    public int register() {
        return bulkRegister(1);
    }

    public int bulkRegister(int added) {
        if (added < 0) {
            throw new IllegalArgumentException();
        }
        synchronized (root) {
            if (added == 0 || isTerminated()) {
                return getPhase();
            }
            follow();
            if (added > MAX_PARTIES - parties) {
                throw new IllegalStateException(
                        "Attempt to register more than " + MAX_PARTIES + " parties for " + this);
            }
            if (parties == 0 && parent != null) {
                parent.register();
            }
            parties += added;
            missing += added;
            return root.phase;
        }
    }

    public int arrive() {
        return arrive(false);
    }

    public int arriveAndDeregister() {
        return arrive(true);
    }

    private int arrive(boolean leaves) {
        synchronized (root) {
            int before = root.phase;
            if (before >= 0) {
                come(leaves);
                if (missing == 0 && parent != null) {
                    parent.arrive(parties == 0);
                } else if (missing == 0) {
                    advance();
                }
            }
            return before;
        }
    }

    private void come(boolean leaves) {
        follow();
        if (missing <= 0) {
            throw new IllegalStateException("Attempted arrival of unregistered party for " + this);
        }
        missing--;
        if (leaves) {
            parties--;
        }
    }

    /** Of a root: the next phase begins. */
    private void advance() {
        boolean ends = onAdvance(phase, parties);
        missing = ends ? 0 : parties;
        phase = phase + 1 & MAX_PHASE | (ends ? TERMINATED : 0);
        notifyAll();
    }

    /** Has a phaser below another take notice of the phase. */
    private void follow() {
        if (phase != root.phase) {
            phase = root.phase;
            missing = phase < 0 ? 0 : parties;
        }
    }

    public int arriveAndAwaitAdvance() {
        synchronized (root) {
            int before = root.phase;
            if (before < 0) {
                return before;
            }
            come(false);
            if (missing == 0 && parent != null) {
                return parent.arriveAndAwaitAdvance();
            }
            if (missing == 0) {
                advance();
                return phase & MAX_PHASE;
            }
            return awaitAdvance(before);
        }
    }

    public int awaitAdvance(int before) {
        boolean interrupted = false;
        while (true) {
            try {
                int now = awaitAdvance(before, null);
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return now;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (TimeoutException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public int awaitAdvanceInterruptibly(int before) throws InterruptedException {
        try {
            return awaitAdvance(before, null);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    public int awaitAdvanceInterruptibly(int before, long timeout, TimeUnit unit)
            throws InterruptedException, TimeoutException {
        return awaitAdvance(before, Deadline.in(timeout, unit));
    }

    private int awaitAdvance(int before, Deadline deadline) throws InterruptedException, TimeoutException {
        if (before < 0) {
            return before;
        }
        synchronized (root) {
            if (root.phase == before && Thread.interrupted()) {
                throw new InterruptedException();
            }
            while (root.phase == before) {
                if (deadline == null) {
                    root.wait();
                } else if (!deadline.await(root)) {
                    throw new TimeoutException();
                }
            }
            return root.phase;
        }
    }

    public void forceTermination() {
        synchronized (root) {
            root.phase |= TERMINATED;
            root.notifyAll();
        }
    }

    /** Called when all have come; the phaser ends if it returns true. */
    protected boolean onAdvance(int ended, int registered) {
        return registered == 0;
    }

    public final int getPhase() {
        return root.phase;
    }

    public int getRegisteredParties() {
        return parties;
    }

    public int getArrivedParties() {
        return parties - getUnarrivedParties();
    }

    public int getUnarrivedParties() {
        synchronized (root) {
            follow();
            return missing;
        }
    }

    public TPhaser getParent() {
        return parent;
    }

    public TPhaser getRoot() {
        return root;
    }

    public boolean isTerminated() {
        return root.phase < 0;
    }

    @Override
    public String toString() {
        return super.toString() + "[phase = " + getPhase() + " parties = " + parties + " arrived = "
                + getArrivedParties() + "]";
    }
}
