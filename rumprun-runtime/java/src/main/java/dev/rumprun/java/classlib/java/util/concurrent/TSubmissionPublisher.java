// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** Gives each of its subscribers what is submitted to it. */
public class TSubmissionPublisher<T> implements Flow.Publisher<T>, AutoCloseable {

    private static final int LARGEST = 1 << 30;

    private final Executor executor;
    private final int capacity;
    private final BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler;
    private final List<BufferedSubscription<T>> clients = new ArrayList<>();
    private boolean closed;
    private Throwable closedBy;

    public TSubmissionPublisher() {
        this(TSubmissionPublisher::runInBackground, Flow.defaultBufferSize());
    }

    public TSubmissionPublisher(Executor executor, int capacity) {
        this(executor, capacity, null);
    }

    public TSubmissionPublisher(Executor executor, int capacity,
            BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler) {
        this.executor = Objects.requireNonNull(executor);
        if (capacity <= 0) {
            throw new IllegalArgumentException("capacity must be positive");
        }
        this.capacity = capacity >= LARGEST ? LARGEST : capacity == 1 ? 1 : Integer.highestOneBit(capacity - 1) << 1;
        this.handler = handler;
    }

    private static void runInBackground(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber);
        for (BufferedSubscription<T> client : present()) {
            if (client.subscriber.equals(subscriber)) {
                client.fail(new IllegalStateException("Duplicate subscribe"));
                clients.remove(client);
                return;
            }
        }
        BufferedSubscription<T> added = new BufferedSubscription<>(subscriber, executor, capacity, handler);
        added.go();
        if (!closed) {
            clients.add(added);
        } else if (closedBy != null) {
            added.fail(closedBy);
        } else {
            added.complete();
        }
    }

    public int submit(T item) {
        int lag = 0;
        for (BufferedSubscription<T> client : receivers(item)) {
            lag = Math.max(lag, submit(client, item));
        }
        return lag;
    }

    private static <T> int submit(BufferedSubscription<T> client, T item) {
        boolean interrupted = false;
        while (true) {
            try {
                int lag = client.offer(item, null);
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return lag;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    public int offer(T item, BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
        return offer(item, 0, TimeUnit.NANOSECONDS, onDrop);
    }

    public int offer(T item, long timeout, TimeUnit unit, BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
        int lag = 0;
        int drops = 0;
        Deadline deadline = Deadline.in(timeout, unit);
        for (BufferedSubscription<T> client : receivers(item)) {
            int size = offer(client, item, deadline);
            if (size == 0 && onDrop != null && onDrop.test(client.subscriber, item)) {
                size = client.offer(item);
            }
            if (size == 0) {
                drops++;
            }
            lag = Math.max(lag, size);
        }
        return drops > 0 ? -drops : lag;
    }

    private static <T> int offer(BufferedSubscription<T> client, T item, Deadline deadline) {
        try {
            return client.offer(item, deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return client.offer(item);
        }
    }

    private synchronized List<BufferedSubscription<T>> receivers(T item) {
        Objects.requireNonNull(item);
        if (closed) {
            throw new IllegalStateException("Closed");
        }
        return present();
    }

    private List<BufferedSubscription<T>> present() {
        clients.removeIf(BufferedSubscription::isOver);
        return List.copyOf(clients);
    }

    @Override
    public void close() {
        end(null);
    }

    public void closeExceptionally(Throwable error) {
        end(Objects.requireNonNull(error));
    }

    private synchronized void end(Throwable error) {
        if (!closed) {
            closed = true;
            closedBy = error;
            for (BufferedSubscription<T> client : present()) {
                if (error == null) {
                    client.complete();
                } else {
                    client.fail(error);
                }
            }
            clients.clear();
        }
    }

    public boolean isClosed() {
        return closed;
    }

    public Throwable getClosedException() {
        return closedBy;
    }

    public boolean hasSubscribers() {
        return getNumberOfSubscribers() > 0;
    }

    public synchronized int getNumberOfSubscribers() {
        return present().size();
    }

    public Executor getExecutor() {
        return executor;
    }

    public int getMaxBufferCapacity() {
        return capacity;
    }

    public synchronized List<Flow.Subscriber<? super T>> getSubscribers() {
        List<Flow.Subscriber<? super T>> subscribers = new ArrayList<>();
        present().forEach(client -> subscribers.add(client.subscriber));
        return subscribers;
    }

    public boolean isSubscribed(Flow.Subscriber<? super T> subscriber) {
        return getSubscribers().contains(Objects.requireNonNull(subscriber));
    }

    public synchronized long estimateMinimumDemand() {
        return present().stream().mapToLong(client -> client.demand() - client.lag()).min().orElse(0);
    }

    public synchronized int estimateMaximumLag() {
        return present().stream().mapToInt(BufferedSubscription::lag).max().orElse(0);
    }

    public CompletableFuture<Void> consume(Consumer<? super T> consumer) {
        Objects.requireNonNull(consumer);
        CompletableFuture<Void> end = new CompletableFuture<>();
        subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                end.whenComplete((nothing, e) -> subscription.cancel());
                if (!end.isDone()) {
                    subscription.request(Long.MAX_VALUE);
                }
            }

            @Override
            public void onNext(T item) {
                consumer.accept(item);
            }

            @Override
            public void onError(Throwable e) {
                end.completeExceptionally(e);
            }

            @Override
            public void onComplete() {
                end.complete(null);
            }
        });
        return end;
    }
}
