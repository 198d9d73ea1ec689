// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import java.util.TimerTask;

/** When a task of a timer runs. */
public final class TimerEntry {

    /** What a {@link TimerTask} is besides. */
    public interface Owner {

        TimerEntry entry();
    }

    private enum State { NEW, SCHEDULED, DONE, CANCELLED }

    private final Runnable task;
    private State state = State.NEW;
    /** Milliseconds since 1970. */
    private long time;
    /** Milliseconds: from one start to the next one if it is above zero, or from when it began if below; 0 for once. */
    private long period;

    public TimerEntry(Runnable task) {
        this.task = task;
    }

    public static TimerEntry of(TimerTask task) {
        return ((Owner) (Object) task).entry();
    }

    public void schedule(long first, long every) {
        if (state != State.NEW) {
            throw new IllegalStateException("Task already scheduled or cancelled");
        }
        state = State.SCHEDULED;
        time = first;
        period = every;
    }

    public long time() {
        return time;
    }

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    /** Whether there would have been a run. */
    public boolean cancel() {
        boolean prevented = state == State.SCHEDULED;
        state = State.CANCELLED;
        return prevented;
    }

    /** When the run was due that is going on, or was the last one. */
    public long scheduled() {
        return period < 0 ? time + period : time - period;
    }

    /** Prepares for the run that is due; whether there is another one after it. */
    public boolean begin(long now) {
        if (period == 0) {
            state = State.DONE;
            return false;
        }
        time = period < 0 ? now - period : time + period;
        return true;
    }

    public void run() {
        task.run();
    }
}
