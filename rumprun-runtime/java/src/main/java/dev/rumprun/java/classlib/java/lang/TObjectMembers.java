// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Static;
import org.teavm.classlib.java.lang.TMonitors;
import org.teavm.classlib.java.lang.TObject;
import org.teavm.interop.AsyncCallback;

/** Of {@link Object}. */
public final class TObjectMembers {

    private static final int NANOS = 999_999;

    private TObjectMembers() {
    }

    public static void wait(Object object) throws InterruptedException {
        wait(object, 0);
    }

    public static void wait(Object object, long milliseconds) throws InterruptedException {
        if (milliseconds < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        checkOwner(object);
        if (Thread.interrupted() || TMonitors.await(object, milliseconds)) {
            Thread.interrupted();
            throw new InterruptedException();
        }
    }

    public static void wait(Object object, long milliseconds, int nanos) throws InterruptedException {
        if (nanos < 0 || nanos > NANOS) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        wait(object, nanos > 0 && milliseconds < Long.MAX_VALUE ? milliseconds + 1 : milliseconds);
    }

    public static void notify(Object object) {
        checkOwner(object);
        TMonitors.wake(object, false);
    }

    public static void notifyAll(Object object) {
        checkOwner(object);
        TMonitors.wake(object, true);
    }

    /** A method of TeaVM's own, as the next ones are. */
    @Static
    public static void waitForOtherThreads(TObject object) {
        TMonitors.enterNext(object);
    }

    @Static
    public static void monitorEnterWait(TObject object, int count, AsyncCallback<Void> callback) {
        TMonitors.enter(object, count, callback);
    }

    private static void checkOwner(Object object) {
        if (!Thread.holdsLock(object)) {
            throw new IllegalMonitorStateException("current thread is not owner");
        }
    }
}
