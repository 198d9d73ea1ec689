// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Deadline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that run tasks from a queue. */
public class TThreadPoolExecutor extends TAbstractExecutorService {

    private final BlockingQueue<Runnable> queue;
    private final Set<Worker> workers = new HashSet<>();
    private final Object end = new Object();
    private ThreadFactory factory;
    private RejectedExecutionHandler handler;
    private int coreSize;
    private int maxSize;
    private long keepAlive;
    private boolean coreTimesOut;
    private boolean shutdown;
    private boolean stopped;
    private boolean terminated;
    private int active;
    private int largest;
    private long completed;

    public TThreadPoolExecutor(int coreSize, int maxSize, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue) {
        this(coreSize, maxSize, keepAlive, unit, queue, Executors.defaultThreadFactory());
    }

    public TThreadPoolExecutor(int coreSize, int maxSize, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue,
            ThreadFactory factory) {
        this(coreSize, maxSize, keepAlive, unit, queue, factory, new ThreadPoolExecutor.AbortPolicy());
    }

    public TThreadPoolExecutor(int coreSize, int maxSize, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue,
            RejectedExecutionHandler handler) {
        this(coreSize, maxSize, keepAlive, unit, queue, Executors.defaultThreadFactory(), handler);
    }

    public TThreadPoolExecutor(int coreSize, int maxSize, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue,
            ThreadFactory factory, RejectedExecutionHandler handler) {
        if (coreSize < 0 || maxSize <= 0 || maxSize < coreSize || keepAlive < 0) {
            throw new IllegalArgumentException();
        }
        this.coreSize = coreSize;
        this.maxSize = maxSize;
        this.keepAlive = unit.toNanos(keepAlive);
        this.queue = Objects.requireNonNull(queue);
        this.factory = Objects.requireNonNull(factory);
        this.handler = Objects.requireNonNull(handler);
    }

    @Override
    public void execute(Runnable task) {
        Objects.requireNonNull(task);
        if (shutdown || !accepts(task)) {
            handler.rejectedExecution(task, (ThreadPoolExecutor) (Object) this);
        }
    }

    private boolean accepts(Runnable task) {
        if (workers.size() < coreSize) {
            return addWorker(task);
        }
        if (queue.offer(task)) {
            if (workers.isEmpty()) {
                addWorker(null);
            }
            return true;
        }
        return workers.size() < maxSize && addWorker(task);
    }

    private boolean addWorker(Runnable first) {
        Worker worker = new Worker(first);
        Thread thread = factory.newThread(worker);
        if (thread == null) {
            return false;
        }
        worker.thread = thread;
        workers.add(worker);
        largest = Math.max(largest, workers.size());
        thread.start();
        return true;
    }

    /** Sees to it that a thread takes what is in the queue. */
    void ensureWorker() {
        if (workers.size() < Math.max(coreSize, 1)) {
            addWorker(null);
        }
    }

    private final class Worker implements Runnable {

        private Runnable next;
        private Thread thread;
        private boolean idle;

        private Worker(Runnable first) {
            next = first;
        }

        @Override
        public void run() {
            boolean failed = true;
            try {
                while (next != null || (next = take()) != null) {
                    Runnable task = next;
                    next = null;
                    runTask(task);
                }
                failed = false;
            } finally {
                workers.remove(this);
                if (failed && !stopped) {
                    addWorker(null);
                }
                tryTerminate();
            }
        }

        private void runTask(Runnable task) {
            if (stopped) {
                thread.interrupt();
            } else {
                Thread.interrupted();
            }
            active++;
            try {
                beforeExecute(thread, task);
                try {
                    task.run();
                    afterExecute(task, null);
                } catch (Throwable e) {
                    afterExecute(task, e);
                    throw e;
                }
            } finally {
                active--;
                completed++;
            }
        }

        private Runnable take() {
            while (true) {
                if (stopped || shutdown && queue.isEmpty()) {
                    return null;
                }
                boolean mayEnd = coreTimesOut || workers.size() > coreSize;
                try {
                    idle = true;
                    Runnable task = mayEnd ? queue.poll(keepAlive, TimeUnit.NANOSECONDS) : queue.take();
                    if (task != null) {
                        return task;
                    }
                    if (workers.size() > 1 || queue.isEmpty()) {
                        return null;
                    }
                } catch (InterruptedException e) {
                    // Looks again at how things are.
                } finally {
                    idle = false;
                }
            }
        }
    }

    @Override
    public void shutdown() {
        shutdown = true;
        onShutdown();
        for (Worker worker : new ArrayList<>(workers)) {
            if (worker.idle) {
                worker.thread.interrupt();
            }
        }
        tryTerminate();
    }

    /** For subclasses, which may drop what is in the queue. */
    void onShutdown() {
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown = true;
        stopped = true;
        for (Worker worker : new ArrayList<>(workers)) {
            worker.thread.interrupt();
        }
        List<Runnable> left = new ArrayList<>();
        queue.drainTo(left);
        for (Runnable task : queue.toArray(new Runnable[0])) {
            if (queue.remove(task)) {
                left.add(task);
            }
        }
        tryTerminate();
        return left;
    }

    private void tryTerminate() {
        if (!shutdown || !workers.isEmpty() || terminated || !stopped && !queue.isEmpty()) {
            return;
        }
        terminated();
        synchronized (end) {
            terminated = true;
            end.notifyAll();
        }
    }

    @Override
    public boolean isShutdown() {
        return shutdown;
    }

    public boolean isTerminating() {
        return shutdown && !terminated;
    }

    @Override
    public boolean isTerminated() {
        return terminated;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        Deadline deadline = Deadline.in(timeout, unit);
        synchronized (end) {
            while (!terminated) {
                if (!deadline.await(end)) {
                    return false;
                }
            }
            return true;
        }
    }

    protected void beforeExecute(Thread thread, Runnable task) {
    }

    protected void afterExecute(Runnable task, Throwable exception) {
    }

    protected void terminated() {
    }

    public BlockingQueue<Runnable> getQueue() {
        return queue;
    }

    public boolean remove(Runnable task) {
        boolean removed = queue.remove(task);
        tryTerminate();
        return removed;
    }

    public void purge() {
        queue.removeIf(task -> task instanceof Future<?> future && future.isCancelled());
        tryTerminate();
    }

    public ThreadFactory getThreadFactory() {
        return factory;
    }

    public void setThreadFactory(ThreadFactory factory) {
        this.factory = Objects.requireNonNull(factory);
    }

    public RejectedExecutionHandler getRejectedExecutionHandler() {
        return handler;
    }

    public void setRejectedExecutionHandler(RejectedExecutionHandler handler) {
        this.handler = Objects.requireNonNull(handler);
    }

    public int getCorePoolSize() {
        return coreSize;
    }

    public void setCorePoolSize(int size) {
        if (size < 0 || maxSize < size) {
            throw new IllegalArgumentException();
        }
        coreSize = size;
    }

    public int getMaximumPoolSize() {
        return maxSize;
    }

    public void setMaximumPoolSize(int size) {
        if (size <= 0 || size < coreSize) {
            throw new IllegalArgumentException();
        }
        maxSize = size;
    }

    public long getKeepAliveTime(TimeUnit unit) {
        return unit.convert(keepAlive, TimeUnit.NANOSECONDS);
    }

    public void setKeepAliveTime(long time, TimeUnit unit) {
        keepAlive = unit.toNanos(time);
    }

    public boolean allowsCoreThreadTimeOut() {
        return coreTimesOut;
    }

    public void allowCoreThreadTimeOut(boolean value) {
        if (value && keepAlive <= 0) {
            throw new IllegalArgumentException("Core threads must have nonzero keep alive times");
        }
        coreTimesOut = value;
    }

    public boolean prestartCoreThread() {
        return workers.size() < coreSize && addWorker(null);
    }

    public int prestartAllCoreThreads() {
        int started = 0;
        while (prestartCoreThread()) {
            started++;
        }
        return started;
    }

    public int getPoolSize() {
        return workers.size();
    }

    public int getActiveCount() {
        return active;
    }

    public int getLargestPoolSize() {
        return largest;
    }

    public long getTaskCount() {
        return completed + active + queue.size();
    }

    public long getCompletedTaskCount() {
        return completed;
    }

    @Override
    public String toString() {
        return super.toString() + "[" + (terminated ? "Terminated" : shutdown ? "Shutting down" : "Running")
                + ", pool size = " + workers.size() + ", active threads = " + active + ", queued tasks = " + queue.size()
                + ", completed tasks = " + completed + "]";
    }

    /** Throws an exception. */
    public static class AbortPolicy implements RejectedExecutionHandler {

        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor executor) {
            throw new RejectedExecutionException("Task " + task + " rejected from " + executor);
        }
    }

    /** Has the task run by who wants it to be. */
    public static class CallerRunsPolicy implements RejectedExecutionHandler {

        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor executor) {
            if (!executor.isShutdown()) {
                task.run();
            }
        }
    }

    /** Forgets the task. */
    public static class DiscardPolicy implements RejectedExecutionHandler {

        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor executor) {
        }
    }

    /** Forgets another that has waited longest. */
    public static class DiscardOldestPolicy implements RejectedExecutionHandler {

        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor executor) {
            if (!executor.isShutdown()) {
                executor.getQueue().poll();
                executor.execute(task);
            }
        }
    }
}
