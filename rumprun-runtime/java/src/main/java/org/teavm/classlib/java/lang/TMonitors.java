// SPDX-License-Identifier: Apache-2.0
package org.teavm.classlib.java.lang;

import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;
import org.teavm.platform.PlatformRunnable;
import org.teavm.runtime.EventQueue;

/**
 * How threads wait for each other. TeaVM forgets all but one of those that wait for the same monitor, notifies threads
 * that wait no more, and has interrupted ones go on without the monitor. In this package, as monitors can be seen
 * nowhere else.
 */
public final class TMonitors {

    private TMonitors() {
    }

    /** Whether the running thread has a monitor. */
    public static boolean isOwner(Object object) {
        return TObject.holdsLock((TObject) object);
    }

    /** Waits for a monitor that another thread has. */
    public static void enter(TObject object, int count, AsyncCallback<Void> callback) {
        TThread thread = TThread.currentThread();
        PlatformRunnable go = () -> {
            TThread.setCurrentThread(thread);
            object.monitor.owner = thread;
            object.monitor.count += count;
            callback.complete(null);
        };
        if (object.monitor == null) {
            int id = object.identity();
            TObject.Monitor monitor = new TObject.Monitor();
            monitor.owner = null;
            monitor.id = id;
            object.monitor = monitor;
        }
        if (object.monitor.owner == null || object.monitor.owner == thread) {
            go.run();
            return;
        }
        if (object.monitor.enteringThreads == null) {
            object.monitor.enteringThreads = new TMonitorQueue<>();
        }
        entering(object).append(go);
    }

    /** Gives a monitor up. */
    public static void exit(TObject object, int count) {
        TObject.Monitor monitor = object.monitor;
        if (monitor == null || monitor.owner != TThread.currentThread()) {
            throw new TIllegalMonitorStateException();
        }
        monitor.count -= count;
        if (monitor.count > 0) {
            return;
        }
        monitor.owner = null;
        if (entering(object) != null && !entering(object).hasNone()) {
            EventQueue.offer(() -> enterNext(object));
        } else if (isFree(object)) {
            object.isEmptyMonitor();
        }
    }

    /** Whether a monitor is free, and nobody waits for anything. */
    private static boolean isFree(TObject object) {
        TObject.Monitor monitor = object.monitor;
        return monitor == null || monitor.owner == null
                && (entering(object) == null || entering(object).hasNone())
                && (waiting(object) == null || waiting(object).hasNone());
    }

    /** Lets the next of those enter that wait for it, if nobody else has come first. */
    public static void enterNext(TObject object) {
        if (object.monitor != null && object.monitor.owner == null
                && entering(object) != null && !entering(object).hasNone()) {
            entering(object).takeFirst().run();
        }
    }

    private static TMonitorQueue<PlatformRunnable> entering(TObject object) {
        return (TMonitorQueue<PlatformRunnable>) object.monitor.enteringThreads;
    }

    private static TMonitorQueue<TObject.NotifyListener> waiting(TObject object) {
        return (TMonitorQueue<TObject.NotifyListener>) object.monitor.notifyListeners;
    }

    /** Wakes one of those that wait, or all of them. */
    public static void wake(Object object, boolean all) {
        TMonitorQueue<TObject.NotifyListener> waiting = waiting((TObject) object);
        while (waiting != null && !waiting.hasNone()) {
            TObject.NotifyListener next = waiting.takeFirst();
            if (!next.expired()) {
                EventQueue.offer(next);
                if (!all) {
                    return;
                }
            }
        }
    }

    /**
     * Waits until the thread is woken, or interrupted.
     *
     * @param milliseconds how long at most; 0 for ever
     * @return whether it was interrupted
     */
    @Async
    public static native boolean await(Object object, long milliseconds);

    private static void await(Object object, long milliseconds, AsyncCallback<Boolean> callback) {
        TObject monitored = (TObject) object;
        TObject.Monitor monitor = monitored.monitor;
        Waiter waiter = new Waiter(monitored, monitor.count, callback);
        if (monitor.notifyListeners == null) {
            monitor.notifyListeners = new TMonitorQueue<>();
        }
        TMonitorQueue<TObject.NotifyListener> waiting = waiting(monitored);
        while (waiting.first() instanceof Waiter first && first.woken) {
            waiting.takeFirst();
        }
        waiting.append(waiter);
        TThread.currentThread().interruptHandler = waiter;
        if (milliseconds > 0) {
            waiter.startTimer(milliseconds);
        }
        exit(monitored, monitor.count);
    }

    /** A thread that waits. */
    private static final class Waiter implements TObject.NotifyListener, TThreadInterruptHandler {

        private static final int NO_TIMER = -1;
        private static final long LONGEST = Long.MAX_VALUE / 2;

        private final TThread thread = TThread.currentThread();
        private final TObject object;
        private final int count;
        private final AsyncCallback<Boolean> callback;
        private int timer = NO_TIMER;
        private boolean woken;
        private boolean interrupted;

        private Waiter(TObject object, int count, AsyncCallback<Boolean> callback) {
            this.object = object;
            this.count = count;
            this.callback = callback;
        }

        private void startTimer(long milliseconds) {
            timer = EventQueue.offer(() -> {
                timer = NO_TIMER;
                if (!expired()) {
                    run();
                }
            }, System.currentTimeMillis() + Math.min(milliseconds, LONGEST));
        }

        @Override
        public boolean expired() {
            boolean before = woken;
            woken = true;
            return before;
        }

        @Override
        public void interrupted() {
            if (!expired()) {
                interrupted = true;
                EventQueue.offer(this);
            }
        }

        @Override
        public void run() {
            if (timer != NO_TIMER) {
                EventQueue.kill(timer);
            }
            if (thread.interruptHandler == this) {
                thread.interruptHandler = null;
            }
            TThread.setCurrentThread(thread);
            enter(object, count, new AsyncCallback<>() {
                @Override
                public void complete(Void nothing) {
                    callback.complete(interrupted);
                }

                @Override
                public void error(Throwable e) {
                    callback.error(e);
                }
            });
        }
    }
}
