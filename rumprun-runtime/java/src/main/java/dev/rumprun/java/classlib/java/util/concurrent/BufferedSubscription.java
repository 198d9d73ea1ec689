// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Deadline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.BiConsumer;

/** What one subscriber is still to be told; it is told one thing after another, by an executor. */
final class BufferedSubscription<T> implements Flow.Subscription, Runnable {

    final Flow.Subscriber<? super T> subscriber;
    private final Executor executor;
    private final int capacity;
    private final BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler;
    private final Deque<T> items = new ArrayDeque<>();
    private long demand;
    private Throwable error;
    private boolean subscribed;
    private boolean complete;
    private boolean over;
    private boolean running;

    BufferedSubscription(Flow.Subscriber<? super T> subscriber, Executor executor, int capacity,
            BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler) {
        this.subscriber = subscriber;
        this.executor = executor;
        this.capacity = capacity;
        this.handler = handler;
    }

    synchronized boolean isOver() {
        return over;
    }

    synchronized int lag() {
        return items.size();
    }

    synchronized long demand() {
        return demand;
    }

    /** Has the executor tell what there is to tell. */
    synchronized void go() {
        if (!running && !over) {
            running = true;
            executor.execute(this);
        }
    }

    /**
     * Adds an item.
     *
     * @return how many there are then; 0 if there is no room, and -1 if nobody wants it
     */
    synchronized int offer(T item) {
        if (over) {
            return -1;
        }
        if (items.size() >= capacity) {
            return 0;
        }
        items.add(item);
        int size = items.size();
        go();
        return size;
    }

    /** As the other, but waits for room; without a deadline, for as long as it takes. */
    synchronized int offer(T item, Deadline deadline) throws InterruptedException {
        int size;
        while ((size = offer(item)) == 0) {
            if (deadline == null) {
                wait();
            } else if (!deadline.await(this)) {
                return 0;
            }
        }
        return size;
    }

    synchronized void complete() {
        complete = true;
        go();
    }

    synchronized void fail(Throwable failure) {
        error = failure;
        go();
    }

    @Override
    public synchronized void request(long count) {
        if (count <= 0) {
            fail(new IllegalArgumentException("non-positive subscription request"));
        } else {
            demand = demand + count < 0 ? Long.MAX_VALUE : demand + count;
            go();
        }
    }

    @Override
    public synchronized void cancel() {
        over = true;
        items.clear();
        notifyAll();
    }

    @Override
    public void run() {
        Runnable next;
        while ((next = next()) != null) {
            next.run();
        }
    }

    private synchronized Runnable next() {
        if (!over && !subscribed) {
            subscribed = true;
            return () -> tell(() -> subscriber.onSubscribe(this), false);
        } else if (!over && error != null) {
            Throwable failure = error;
            cancel();
            return () -> subscriber.onError(failure);
        } else if (!over && demand > 0 && !items.isEmpty()) {
            T item = items.poll();
            demand -= demand == Long.MAX_VALUE ? 0 : 1;
            notifyAll();
            return () -> tell(() -> subscriber.onNext(item), true);
        } else if (!over && complete && items.isEmpty()) {
            cancel();
            return subscriber::onComplete;
        }
        running = false;
        return null;
    }

    private void tell(Runnable message, boolean handled) {
        try {
            message.run();
        } catch (Throwable e) {
            cancel();
            if (handled && handler != null) {
                handler.accept(subscriber, e);
            }
            subscriber.onError(e);
        }
    }
}
