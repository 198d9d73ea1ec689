// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.TimerEntry;

/** {@link java.util.TimerTask}. */
public abstract class TTimerTask implements Runnable, TimerEntry.Owner {

    private final TimerEntry entry = new TimerEntry(this);

    protected TTimerTask() {
    }

    @Override
    public abstract void run();

    @Override
    public TimerEntry entry() {
        return entry;
    }

    public boolean cancel() {
        return entry.cancel();
    }

    public long scheduledExecutionTime() {
        return entry.scheduled();
    }
}
