// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import java.util.ArrayList;
import java.util.List;
import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;
import org.teavm.interop.c.Include;

/** How programs end: threads that a program has registered run first. */
@Include(value = "launcher.h", isSystem = false)
public final class Shutdown {

    private static final Object LOCK = new Object();

    private static final List<Thread> HOOKS = new ArrayList<>();

    /** Set with the first hook, so that a program without hooks has no threads for that reason. */
    private static Runnable runHooks;

    private static boolean begun;

    private Shutdown() {
    }

    public static void addHook(Thread hook) {
        synchronized (LOCK) {
            checkNotBegun();
            if (HOOKS.contains(hook)) {
                throw new IllegalArgumentException("Hook previously registered");
            }
            if (hook.isAlive()) {
                throw new IllegalArgumentException("Hook already running");
            }
            HOOKS.add(hook);
            runHooks = Shutdown::runHooks;
        }
    }

    public static boolean removeHook(Thread hook) {
        synchronized (LOCK) {
            checkNotBegun();
            return HOOKS.remove(hook);
        }
    }

    private static void checkNotBegun() {
        if (begun) {
            throw new IllegalStateException("Shutdown in progress");
        }
    }

    /** Runs the hooks and ends the program; whoever comes second waits for that. */
    public static void exit(int status) {
        synchronized (LOCK) {
            while (begun) {
                waitFor(LOCK);
            }
            begun = true;
        }
        if (runHooks != null) {
            runHooks.run();
        }
        halt(status);
    }

    private static void runHooks() {
        HOOKS.forEach(Thread::start);
        HOOKS.forEach(Shutdown::await);
    }

    private static void await(Thread hook) {
        while (hook.isAlive()) {
            try {
                hook.join();
            } catch (InterruptedException e) {
                // Nothing stops a program from ending.
            }
        }
    }

    private static void waitFor(Object lock) {
        try {
            lock.wait();
        } catch (InterruptedException e) {
            // It ends in any case.
        }
    }

    /** Ends the program at once. */
    @Import(name = "rumprun_java_halt")
    @Unmanaged
    public static native void halt(int status);
}
