// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Deadline;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A task that keeps its result. */
public class TFutureTask<V> implements RunnableFuture<V> {

    private enum State {
        NEW, DONE, FAILED, CANCELLED
    }

    private final Callable<V> task;
    private State state = State.NEW;
    private Thread runner;
    private V result;
    private Throwable failure;

    public TFutureTask(Callable<V> task) {
        this.task = Objects.requireNonNull(task);
    }

    public TFutureTask(Runnable task, V result) {
        this.task = Executors.callable(task, result);
    }

    @Override
    public void run() {
        if (call()) {
            end(State.DONE);
        }
    }

    /** Runs the task for what it does, and not for its result; whether it can be run again. */
    protected boolean runAndReset() {
        return call() && state == State.NEW;
    }

    /** Whether it went well. */
    private boolean call() {
        if (state != State.NEW || runner != null) {
            return false;
        }
        runner = Thread.currentThread();
        try {
            V made = task.call();
            if (state != State.NEW) {
                return false;
            }
            result = made;
            return true;
        } catch (Throwable e) {
            setException(e);
            return false;
        } finally {
            runner = null;
        }
    }

    protected void set(V value) {
        if (state == State.NEW) {
            result = value;
            end(State.DONE);
        }
    }

    protected void setException(Throwable exception) {
        if (state == State.NEW) {
            failure = exception;
            end(State.FAILED);
        }
    }

    @Override
    public boolean cancel(boolean interrupt) {
        if (state != State.NEW) {
            return false;
        }
        if (interrupt && runner != null) {
            runner.interrupt();
        }
        end(State.CANCELLED);
        return true;
    }

    private void end(State last) {
        if (state != State.NEW) {
            return;
        }
        synchronized (this) {
            state = last;
            notifyAll();
        }
        done();
    }

    protected void done() {
    }

    @Override
    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    @Override
    public boolean isDone() {
        return state != State.NEW;
    }

    @Override
    public synchronized V get() throws InterruptedException, ExecutionException {
        while (state == State.NEW) {
            wait();
        }
        return report();
    }

    @Override
    public synchronized V get(long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        Deadline deadline = Deadline.in(timeout, unit);
        while (state == State.NEW) {
            if (!deadline.await(this)) {
                throw new TimeoutException();
            }
        }
        return report();
    }

    private V report() throws ExecutionException {
        return switch (state) {
            case CANCELLED -> throw new CancellationException();
            case FAILED -> throw new ExecutionException(failure);
            default -> result;
        };
    }

    @Override
    public String toString() {
        return super.toString() + switch (state) {
            case NEW -> "[Not completed, task = " + task + "]";
            case DONE -> "[Completed normally]";
            case FAILED -> "[Completed exceptionally: " + failure + "]";
            case CANCELLED -> "[Cancelled]";
        };
    }
}
