// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import org.teavm.classlib.java.lang.TThreadInterruptHandler;
import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;
import org.teavm.runtime.EventQueue;

/** How threads wait for a time. */
final class TSleep implements TThreadInterruptHandler {

    private static final long LONGEST = Long.MAX_VALUE / 2;

    private final TThread thread = TThread.currentThread();
    private final AsyncCallback<Boolean> callback;
    private int timer;

    private TSleep(AsyncCallback<Boolean> callback) {
        this.callback = callback;
    }

    /**
     * Waits.
     *
     * @return whether the thread was interrupted meanwhile
     */
    @Async
    static native boolean sleep(long milliseconds);

    private static void sleep(long milliseconds, AsyncCallback<Boolean> callback) {
        TSleep sleep = new TSleep(callback);
        sleep.thread.interruptHandler = sleep;
        sleep.timer = EventQueue.offer(() -> sleep.end(false),
                System.currentTimeMillis() + Math.min(milliseconds, LONGEST));
    }

    @Override
    public void interrupted() {
        EventQueue.kill(timer);
        EventQueue.offer(() -> end(true));
    }

    private void end(boolean interrupted) {
        if (thread.interruptHandler == this) {
            thread.interruptHandler = null;
        }
        callback.complete(interrupted);
    }
}
