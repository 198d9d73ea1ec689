// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.Collection;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A task that may be part of another; it is run when somebody wants its result. */
public abstract class TForkJoinTask<V> implements Future<V> {

    private boolean begun;
    private boolean done;
    private Throwable failure;

    public abstract V getRawResult();

    protected abstract void setRawResult(V value);

    protected abstract boolean exec();

    @SuppressWarnings("unchecked")
    public final ForkJoinTask<V> fork() {
        return (ForkJoinTask<V>) (Object) this;
    }

    public final V join() {
        run();
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        if (failure != null) {
            throw new RuntimeException(failure);
        }
        return getRawResult();
    }

    public final V invoke() {
        return join();
    }

    public final void quietlyInvoke() {
        run();
    }

    public final void quietlyJoin() {
        run();
    }

    private synchronized void run() {
        if (!begun) {
            begun = true;
            try {
                exec();
            } catch (Throwable e) {
                failure = e;
            }
            done = true;
        }
    }

    public static void invokeAll(ForkJoinTask<?> first, ForkJoinTask<?> second) {
        first.invoke();
        second.invoke();
    }

    public static void invokeAll(ForkJoinTask<?>... tasks) {
        for (ForkJoinTask<?> task : tasks) {
            task.invoke();
        }
    }

    public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> tasks) {
        for (T task : tasks) {
            task.invoke();
        }
        return tasks;
    }

    @Override
    public final V get() throws InterruptedException, ExecutionException {
        run();
        if (failure instanceof CancellationException e) {
            throw e;
        }
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return getRawResult();
    }

    @Override
    public final V get(long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return get();
    }

    @Override
    public boolean cancel(boolean interrupt) {
        if (!begun) {
            begun = true;
            done = true;
            failure = new CancellationException();
        }
        return isCancelled();
    }

    @Override
    public final boolean isCancelled() {
        return failure instanceof CancellationException;
    }

    @Override
    public final boolean isDone() {
        return done;
    }

    public final boolean isCompletedNormally() {
        return done && failure == null;
    }

    public final boolean isCompletedAbnormally() {
        return failure != null;
    }

    public final Throwable getException() {
        return failure;
    }

    public void complete(V value) {
        setRawResult(value);
        begun = true;
        done = true;
    }

    public void completeExceptionally(Throwable exception) {
        begun = true;
        done = true;
        failure = exception;
    }

    public boolean tryUnfork() {
        return !begun;
    }

    public static ForkJoinPool getPool() {
        return ForkJoinPool.commonPool();
    }

    public static boolean inForkJoinPool() {
        return true;
    }

    public static int getSurplusQueuedTaskCount() {
        return 0;
    }

    public static int getQueuedTaskCount() {
        return 0;
    }
}
