// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Puts results into a queue as they come. */
public class TExecutorCompletionService<V> implements CompletionService<V> {

    private final Executor executor;
    private final BlockingQueue<Future<V>> results;

    public TExecutorCompletionService(Executor executor) {
        this(executor, new LinkedBlockingQueue<>());
    }

    public TExecutorCompletionService(Executor executor, BlockingQueue<Future<V>> results) {
        this.executor = Objects.requireNonNull(executor);
        this.results = Objects.requireNonNull(results);
    }

    @Override
    public Future<V> submit(Callable<V> task) {
        return start(new Task<>(task, results));
    }

    @Override
    public Future<V> submit(Runnable task, V result) {
        return start(new Task<>(java.util.concurrent.Executors.callable(task, result), results));
    }

    private Future<V> start(Task<V> task) {
        executor.execute(task);
        return task;
    }

    @Override
    public Future<V> take() throws InterruptedException {
        return results.take();
    }

    @Override
    public Future<V> poll() {
        return results.poll();
    }

    @Override
    public Future<V> poll(long timeout, TimeUnit unit) throws InterruptedException {
        return results.poll(timeout, unit);
    }

    private static final class Task<V> extends FutureTask<V> {

        private final BlockingQueue<Future<V>> results;

        private Task(Callable<V> task, BlockingQueue<Future<V>> results) {
            super(task);
            this.results = results;
        }

        @Override
        protected void done() {
            results.add(this);
        }
    }
}
