// SPDX-License-Identifier: Apache-2.0
package org.teavm.classlib.java.lang;

import java.util.ArrayDeque;
import java.util.Queue;
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

    /** Lets the next of those enter that wait for it, if nobody else has come first. */
    public static void enterNext(Object object) {
        TObject monitored = (TObject) object;
        if (monitored.isEmptyMonitor() || monitored.monitor.owner != null) {
            return;
        }
        Queue<PlatformRunnable> entering = monitored.monitor.enteringThreads;
        if (entering != null && !entering.isEmpty()) {
            entering.remove().run();
        }
    }

    /** Wakes one of those that wait, or all of them. */
    public static void wake(Object object, boolean all) {
        Queue<TObject.NotifyListener> waiting = ((TObject) object).monitor.notifyListeners;
        while (waiting != null && !waiting.isEmpty()) {
            TObject.NotifyListener next = waiting.remove();
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
            monitor.notifyListeners = new ArrayDeque<>();
        }
        // Looking for one in the middle would compare it with others, and who knows what that does.
        while (monitor.notifyListeners.peek() instanceof Waiter first && first.woken) {
            monitor.notifyListeners.remove();
        }
        monitor.notifyListeners.add(waiter);
        TThread.currentThread().interruptHandler = waiter;
        if (milliseconds > 0) {
            waiter.startTimer(milliseconds);
        }
        TObject.monitorExit(monitored, monitor.count);
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
            TObject.monitorEnterWait(object, count, new AsyncCallback<>() {
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
