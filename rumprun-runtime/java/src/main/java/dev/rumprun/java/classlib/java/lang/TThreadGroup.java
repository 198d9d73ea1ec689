// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Uncaught;

/** A name for threads; all that a thread inherits from it is who hears of its exceptions. */
public class TThreadGroup implements Thread.UncaughtExceptionHandler {

    static final TThreadGroup MAIN = new TThreadGroup(null, "main", false);

    private final TThreadGroup parent;
    private final String name;

    public TThreadGroup(String name) {
        this(MAIN, name, true);
    }

    public TThreadGroup(TThreadGroup parent, String name) {
        this(parent, name, true);
    }

    private TThreadGroup(TThreadGroup parent, String name, boolean hasParent) {
        if (hasParent && parent == null) {
            throw new NullPointerException();
        }
        this.parent = parent;
        this.name = name;
    }

    public final String getName() {
        return name;
    }

    public final TThreadGroup getParent() {
        return parent;
    }

    public final int getMaxPriority() {
        return Thread.MAX_PRIORITY;
    }

    public final boolean isDaemon() {
        return false;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable exception) {
        if (parent != null) {
            parent.uncaughtException(thread, exception);
            return;
        }
        Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        if (handler != null) {
            handler.uncaughtException(thread, exception);
        } else {
            Uncaught.report(thread.getName(), exception);
        }
    }

    @Override
    public String toString() {
        return "java.lang.ThreadGroup[name=" + name + ",maxpri=" + getMaxPriority() + "]";
    }
}
