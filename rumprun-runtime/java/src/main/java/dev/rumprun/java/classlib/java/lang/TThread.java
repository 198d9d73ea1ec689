// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Threads;
import java.time.Duration;
import java.util.Objects;
import org.teavm.classlib.java.lang.TMonitors;
import org.teavm.classlib.java.lang.TThreadInterruptHandler;
import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;
import org.teavm.runtime.EventQueue;
import org.teavm.runtime.Fiber;

/**
 * A thread. All of them take turns on one processor: another one goes on only when one waits, or calls
 * {@link #yield()}.
 */
public class TThread implements Runnable {

    public static final int MIN_PRIORITY = 1;
    public static final int NORM_PRIORITY = 5;
    public static final int MAX_PRIORITY = 10;

    private static final TThread MAIN = new TThread(null, null, "main");
    private static TThread currentThread = MAIN;
    private static UncaughtExceptionHandler defaultHandler;
    private static long lastId;
    private static int unnamed;
    private static int running = 1;

    static {
        MAIN.state = State.RUNNABLE;
    }

    /** Called when the thread is interrupted while it waits; TeaVM's class library sets it. */
    public TThreadInterruptHandler interruptHandler;
    /** What thread-local variables go by in TeaVM's class library. */
    public Object key;

    private final long id = ++lastId;
    private final TThreadGroup group;
    private final Runnable target;
    private final Object end = new Object();
    private String name;
    private State state = State.NEW;
    private int priority = NORM_PRIORITY;
    private boolean daemon;
    private boolean virtual;
    private boolean interrupted;
    private UncaughtExceptionHandler handler;

    /** What a thread does. */
    public enum State {
        NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED
    }

    /** Hears of exceptions that a thread lets through. */
    @FunctionalInterface
    public interface UncaughtExceptionHandler {

        void uncaughtException(TThread thread, Throwable exception);
    }

    public TThread() {
        this((Runnable) null);
    }

    public TThread(Runnable target) {
        this(null, target);
    }

    public TThread(String name) {
        this(null, null, name);
    }

    public TThread(Runnable target, String name) {
        this(null, target, name);
    }

    public TThread(TThreadGroup group, Runnable target) {
        this(group, target, "Thread-" + unnamed++);
    }

    public TThread(TThreadGroup group, String name) {
        this(group, null, name);
    }

    public TThread(TThreadGroup group, Runnable target, String name) {
        this.name = Objects.requireNonNull(name, "name cannot be null");
        this.group = group != null ? group : currentThread != null ? currentThread.group : TThreadGroup.MAIN;
        this.target = target;
        if (currentThread != null) {
            daemon = currentThread.daemon;
            priority = currentThread.priority;
        }
    }

    public TThread(TThreadGroup group, Runnable target, String name, long stackSize) {
        this(group, target, name);
    }

    public TThread(TThreadGroup group, Runnable target, String name, long stackSize, boolean inheritThreadLocals) {
        this(group, target, name);
    }

    public static TThread currentThread() {
        return currentThread;
    }

    /** For TeaVM, which calls it whenever another thread goes on. */
    static void setCurrentThread(TThread thread) {
        currentThread = thread;
    }

    /** For TeaVM's thread-local variables. */
    static TThread getMainThread() {
        return MAIN;
    }

    public void start() {
        if (state != State.NEW) {
            throw new IllegalThreadStateException();
        }
        state = State.RUNNABLE;
        running++;
        boolean background = daemon;
        if (!background) {
            Fiber.userThreadCount++;
            Threads.begins();
        }
        EventQueue.offer(() -> Fiber.start(() -> runThread(background), background));
    }

    private void runThread(boolean background) {
        setCurrentThread(this);
        key = new Object();
        try {
            run();
        } catch (Throwable e) {
            Threads.uncaught((Thread) (Object) this, e);
        }
        state = State.TERMINATED;
        running--;
        key = null;
        synchronized (end) {
            end.notifyAll();
        }
        if (!background) {
            Threads.ended();
        }
        setCurrentThread(MAIN);
    }

    @Override
    public void run() {
        if (target != null) {
            target.run();
        }
    }

    public final void join() throws InterruptedException {
        join(0);
    }

    public final void join(long milliseconds, int nanos) throws InterruptedException {
        join(nanos > 0 && milliseconds < Long.MAX_VALUE ? milliseconds + 1 : milliseconds);
    }

    public final void join(long milliseconds) throws InterruptedException {
        if (milliseconds < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        long last = System.currentTimeMillis() + milliseconds;
        synchronized (end) {
            while (isAlive()) {
                long left = milliseconds == 0 ? 0 : last - System.currentTimeMillis();
                if (left < 0 || left == 0 && milliseconds != 0) {
                    return;
                }
                end.wait(left);
            }
        }
    }

    public final boolean join(Duration duration) throws InterruptedException {
        if (state == State.NEW) {
            throw new IllegalThreadStateException("Thread not started");
        }
        join(Math.max(duration.toMillis(), 1));
        return !isAlive();
    }

    public static void sleep(long milliseconds) throws InterruptedException {
        if (milliseconds < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        TThread thread = currentThread;
        thread.state = State.TIMED_WAITING;
        boolean disturbed = thread.interrupted || TSleep.sleep(milliseconds);
        thread.state = State.RUNNABLE;
        if (disturbed) {
            thread.interrupted = false;
            throw new InterruptedException("sleep interrupted");
        }
    }

    public static void sleep(long milliseconds, int nanos) throws InterruptedException {
        sleep(nanos > 0 && milliseconds < Long.MAX_VALUE ? milliseconds + 1 : milliseconds);
    }

    public static void sleep(Duration duration) throws InterruptedException {
        sleep(Math.max(duration.toMillis(), 0));
    }

    public static void yield() {
        letOthersRun();
    }

    public static void onSpinWait() {
        letOthersRun();
    }

    @Async
    private static native void letOthersRun();

    private static void letOthersRun(AsyncCallback<Void> callback) {
        TThread thread = currentThread;
        EventQueue.offer(() -> {
            setCurrentThread(thread);
            callback.complete(null);
        });
    }

    public void interrupt() {
        interrupted = true;
        TThreadInterruptHandler waiting = interruptHandler;
        interruptHandler = null;
        if (waiting != null) {
            waiting.interrupted();
        }
    }

    public static boolean interrupted() {
        boolean before = currentThread.interrupted;
        currentThread.interrupted = false;
        return before;
    }

    public boolean isInterrupted() {
        return interrupted;
    }

    public final boolean isAlive() {
        return state != State.NEW && state != State.TERMINATED;
    }

    public State getState() {
        return state == State.RUNNABLE && interruptHandler != null ? State.WAITING : state;
    }

    public final String getName() {
        return name;
    }

    public final void setName(String name) {
        this.name = Objects.requireNonNull(name, "name cannot be null");
    }

    public final boolean isDaemon() {
        return daemon;
    }

    public final void setDaemon(boolean daemon) {
        if (isAlive()) {
            throw new IllegalThreadStateException();
        }
        this.daemon = daemon;
    }

    public final boolean isVirtual() {
        return virtual;
    }

    /** One that the end of the program does not wait for; here it is like any other thread. */
    public static TThread startVirtualThread(Runnable task) {
        TThread thread = new TThread(null, Objects.requireNonNull(task), "");
        thread.daemon = true;
        thread.virtual = true;
        thread.start();
        return thread;
    }

    public final int getPriority() {
        return priority;
    }

    public final void setPriority(int priority) {
        if (priority < MIN_PRIORITY || priority > MAX_PRIORITY) {
            throw new IllegalArgumentException();
        }
        this.priority = priority;
    }

    public long getId() {
        return id;
    }

    public final long threadId() {
        return id;
    }

    public final TThreadGroup getThreadGroup() {
        return state == State.TERMINATED ? null : group;
    }

    public static int activeCount() {
        return running;
    }

    public static boolean holdsLock(Object object) {
        return TMonitors.isOwner(object);
    }

    public StackTraceElement[] getStackTrace() {
        return this == currentThread ? new Exception().getStackTrace() : new StackTraceElement[0];
    }

    public static void dumpStack() {
        new Exception("Stack trace").printStackTrace();
    }

    public ClassLoader getContextClassLoader() {
        return ClassLoader.getSystemClassLoader();
    }

    public void setContextClassLoader(ClassLoader loader) {
    }

    public UncaughtExceptionHandler getUncaughtExceptionHandler() {
        return handler != null ? handler : (UncaughtExceptionHandler) (Object) group;
    }

    public void setUncaughtExceptionHandler(UncaughtExceptionHandler handler) {
        this.handler = handler;
    }

    public static UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() {
        return defaultHandler;
    }

    public static void setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler handler) {
        defaultHandler = handler;
    }

    @Override
    public String toString() {
        return "Thread[" + name + "," + priority + "," + (group == null ? "" : group.getName()) + "]";
    }

}
