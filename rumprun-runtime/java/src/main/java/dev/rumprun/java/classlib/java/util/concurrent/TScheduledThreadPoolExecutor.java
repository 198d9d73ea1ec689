// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that run tasks when it is time for them. */
public class TScheduledThreadPoolExecutor extends TThreadPoolExecutor implements ScheduledExecutorService {

    private boolean runsPeriodicAfterShutdown;
    private boolean runsDelayedAfterShutdown = true;
    private boolean removesCancelled;
    private long lastNumber;

    public TScheduledThreadPoolExecutor(int coreSize) {
        this(coreSize, Executors.defaultThreadFactory());
    }

    public TScheduledThreadPoolExecutor(int coreSize, ThreadFactory factory) {
        this(coreSize, factory, new ThreadPoolExecutor.AbortPolicy());
    }

    public TScheduledThreadPoolExecutor(int coreSize, RejectedExecutionHandler handler) {
        this(coreSize, Executors.defaultThreadFactory(), handler);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public TScheduledThreadPoolExecutor(int coreSize, ThreadFactory factory, RejectedExecutionHandler handler) {
        super(coreSize, Integer.MAX_VALUE, 10, TimeUnit.MILLISECONDS, (DelayQueue) new DelayQueue<>(), factory, handler);
    }

    @Override
    public void execute(Runnable task) {
        schedule(task, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        return schedule(task, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> Future<T> submit(Runnable task, T result) {
        return schedule(Executors.callable(task, result), 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public Future<?> submit(Runnable task) {
        return schedule(task, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return add(new Task<>(Executors.callable(Objects.requireNonNull(task), null), unit.toNanos(delay), 0));
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
        return add(new Task<>(Objects.requireNonNull(task), unit.toNanos(delay), 0));
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long initialDelay, long period, TimeUnit unit) {
        return repeat(task, initialDelay, period, unit, 1);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long initialDelay, long delay, TimeUnit unit) {
        return repeat(task, initialDelay, delay, unit, -1);
    }

    private ScheduledFuture<?> repeat(Runnable task, long initialDelay, long period, TimeUnit unit, int sign) {
        if (period <= 0) {
            throw new IllegalArgumentException();
        }
        return add(new Task<>(Executors.callable(Objects.requireNonNull(task), null), unit.toNanos(initialDelay),
                sign * unit.toNanos(period)));
    }

    private <V> ScheduledFuture<V> add(Task<V> task) {
        if (isShutdown()) {
            getRejectedExecutionHandler().rejectedExecution(task, (ThreadPoolExecutor) (Object) this);
        } else {
            getQueue().add(task);
            ensureWorker();
        }
        return task;
    }

    @Override
    void onShutdown() {
        for (Runnable waiting : new ArrayList<>(getQueue())) {
            Task<?> task = (Task<?>) waiting;
            if (!(task.isPeriodic() ? runsPeriodicAfterShutdown : runsDelayedAfterShutdown) || task.isCancelled()) {
                getQueue().remove(task);
                task.cancel(false);
            }
        }
    }

    public void setExecuteExistingDelayedTasksAfterShutdownPolicy(boolean value) {
        runsDelayedAfterShutdown = value;
    }

    public boolean getExecuteExistingDelayedTasksAfterShutdownPolicy() {
        return runsDelayedAfterShutdown;
    }

    public void setContinueExistingPeriodicTasksAfterShutdownPolicy(boolean value) {
        runsPeriodicAfterShutdown = value;
    }

    public boolean getContinueExistingPeriodicTasksAfterShutdownPolicy() {
        return runsPeriodicAfterShutdown;
    }

    public void setRemoveOnCancelPolicy(boolean value) {
        removesCancelled = value;
    }

    public boolean getRemoveOnCancelPolicy() {
        return removesCancelled;
    }

    private final class Task<V> extends TFutureTask<V> implements RunnableScheduledFuture<V> {

        private final long number = lastNumber++;
        /** Nanoseconds from the end of one run to the next if negative, from one begin to the next if positive. */
        private final long period;
        private long time;

        private Task(Callable<V> task, long delay, long period) {
            super(task);
            this.period = period;
            time = System.nanoTime() + Math.max(Math.min(delay, Long.MAX_VALUE / 2), 0);
        }

        @Override
        public boolean isPeriodic() {
            return period != 0;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(time - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            if (other instanceof Task<?> task) {
                return time != task.time ? Long.compare(time - task.time, 0) : Long.compare(number, task.number);
            }
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }

        @Override
        public void run() {
            if (!isPeriodic()) {
                super.run();
            } else if (isShutdown() && !runsPeriodicAfterShutdown) {
                cancel(false);
            } else if (runAndReset()) {
                time = period > 0 ? time + period : System.nanoTime() - period;
                if (!isShutdown() || runsPeriodicAfterShutdown) {
                    getQueue().add(this);
                    ensureWorker();
                } else {
                    cancel(false);
                }
            }
        }

        @Override
        public boolean cancel(boolean interrupt) {
            boolean cancelled = super.cancel(interrupt);
            if (cancelled && removesCancelled) {
                getQueue().remove(this);
            }
            return cancelled;
        }
    }
}
