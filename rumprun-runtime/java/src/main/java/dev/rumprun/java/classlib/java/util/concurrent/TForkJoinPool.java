// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An executor whose tasks may be parts of others. On one processor they run one after another. */
public class TForkJoinPool extends TThreadPoolExecutor {

    private static final ForkJoinPool COMMON = new ForkJoinPool(1);

    private final int parallelism;

    public TForkJoinPool() {
        this(Runtime.getRuntime().availableProcessors());
    }

    public TForkJoinPool(int parallelism) {
        super(parallelism, parallelism, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task);
            thread.setName("ForkJoinPool-worker-" + thread.getId());
            thread.setDaemon(true);
            return thread;
        });
        this.parallelism = parallelism;
        allowCoreThreadTimeOut(true);
    }

    public static ForkJoinPool commonPool() {
        return COMMON;
    }

    public static int getCommonPoolParallelism() {
        return 1;
    }

    public int getParallelism() {
        return parallelism;
    }

    public <T> T invoke(ForkJoinTask<T> task) {
        return task.invoke();
    }

    public void execute(ForkJoinTask<?> task) {
        execute(runnable(task));
    }

    public <T> ForkJoinTask<T> submit(ForkJoinTask<T> task) {
        execute(runnable(task));
        return task;
    }

    private static Runnable runnable(ForkJoinTask<?> task) {
        Objects.requireNonNull(task);
        return task::quietlyInvoke;
    }

    @Override
    public void shutdown() {
        if ((Object) this != COMMON) {
            super.shutdown();
        }
    }

    public boolean awaitQuiescence(long timeout, TimeUnit unit) {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (getActiveCount() > 0 || !getQueue().isEmpty()) {
            if (System.nanoTime() - end >= 0) {
                return false;
            }
            Thread.yield();
        }
        return true;
    }
}
