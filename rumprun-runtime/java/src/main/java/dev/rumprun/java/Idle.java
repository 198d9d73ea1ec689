// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import java.util.Arrays;
import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;
import org.teavm.interop.Import;
import org.teavm.interop.StaticInit;
import org.teavm.interop.Unmanaged;
import org.teavm.interop.c.Include;
import org.teavm.runtime.EventQueue;

/**
 * How threads wait, for time to pass or for sockets: one for itself, without keeping others from running; and all of
 * them, when none can run.
 */
@StaticInit
@Include(value = "idle.h", isSystem = false)
public final class Idle {

    /** For ever. */
    public static final long NO_LIMIT = Long.MAX_VALUE;

    /** What ends the wait for a socket. */
    public static final int READY = 0;
    public static final int TIMED_OUT = 1;
    public static final int CLOSED = 2;

    /** While other threads run, sockets are looked at no more often. */
    private static final long LOOK_EVERY_MS = 5;

    /** Those who wait for sockets; below, the same for C. */
    private static Waiting[] waiting = new Waiting[16];
    private static int[] sockets = new int[16];
    private static int[] writes = new int[16];
    private static int[] ready = new int[16];
    private static int count;

    private static long lastLook;

    private Idle() {
    }

    /**
     * Has the thread that calls wait for a socket.
     *
     * @param write whether it is to be written to, and not read from
     * @param limit until when at most, in milliseconds of {@link #now()}
     * @return what ended it
     */
    @Async
    public static native int await(int socket, boolean write, long limit);

    private static void await(int socket, boolean write, long limit, AsyncCallback<Integer> callback) {
        if (count == waiting.length) {
            int room = 2 * count;
            waiting = Arrays.copyOf(waiting, room);
            sockets = Arrays.copyOf(sockets, room);
            writes = Arrays.copyOf(writes, room);
            ready = new int[room];
        }
        waiting[count] = new Waiting(limit, callback);
        sockets[count] = socket;
        writes[count++] = write ? 1 : 0;
    }

    /** Whether somebody waits for a socket. */
    static boolean isAwaited() {
        return count > 0;
    }

    /** Wakes all who wait for a socket that is about to be closed. */
    public static void close(int socket) {
        for (int i = count - 1; i >= 0; i--) {
            if (sockets[i] == socket) {
                wake(i, CLOSED);
            }
        }
    }

    /** A clock that never jumps, in milliseconds. */
    public static long now() {
        return System.nanoTime() / 1_000_000;
    }

    /**
     * Waits until a time, or until somebody can run. If that is now, it still looks whether sockets are ready.
     *
     * @param time in milliseconds of the time of day
     */
    static void waitUntil(long time) {
        long now = now();
        long wait = Math.max(0, time - System.currentTimeMillis());
        if (wait == 0 && (count == 0 || now - lastLook < LOOK_EVERY_MS)) {
            return;
        }
        for (int i = 0; i < count; i++) {
            wait = Math.min(wait, Math.max(0, waiting[i].limit - now));
        }
        idle(sockets, writes, ready, count, wait);
        lastLook = now = now();
        for (int i = count - 1; i >= 0; i--) {
            if (ready[i] != 0) {
                wake(i, READY);
            } else if (waiting[i].limit <= now) {
                wake(i, TIMED_OUT);
            }
        }
    }

    private static void wake(int index, int outcome) {
        Waiting woken = waiting[index];
        woken.outcome = outcome;
        int last = --count;
        waiting[index] = waiting[last];
        sockets[index] = sockets[last];
        writes[index] = writes[last];
        ready[index] = ready[last];
        waiting[last] = null;
        Events.add(woken, System.currentTimeMillis());
    }

    @Import(name = "rumprun_java_idle")
    @Unmanaged
    private static native void idle(int[] sockets, int[] writes, int[] ready, int count, long milliseconds);

    private static final class Waiting implements EventQueue.Event {

        private final long limit;
        private final AsyncCallback<Integer> callback;
        private int outcome;

        private Waiting(long limit, AsyncCallback<Integer> callback) {
            this.limit = limit;
            this.callback = callback;
        }

        @Override
        public void run() {
            callback.complete(outcome);
        }
    }
}
