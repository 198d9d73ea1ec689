// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A result that anybody can give, and after which others follow. */
public class TCompletableFuture<T> implements Future<T>, CompletionStage<T> {

    private static final Executor DIRECT = Runnable::run;

    private boolean done;
    private T value;
    private Throwable failure;
    private List<Runnable> followers = new ArrayList<>();

    public TCompletableFuture() {
    }

    public static <U> TCompletableFuture<U> supplyAsync(Supplier<U> supplier) {
        return supplyAsync(supplier, ForkJoinPool.commonPool());
    }

    public static <U> TCompletableFuture<U> supplyAsync(Supplier<U> supplier, Executor executor) {
        Objects.requireNonNull(supplier);
        TCompletableFuture<U> made = new TCompletableFuture<>();
        executor.execute(() -> made.completeBy(supplier::get));
        return made;
    }

    public static TCompletableFuture<Void> runAsync(Runnable task) {
        return runAsync(task, ForkJoinPool.commonPool());
    }

    public static TCompletableFuture<Void> runAsync(Runnable task, Executor executor) {
        Objects.requireNonNull(task);
        return supplyAsync(() -> {
            task.run();
            return null;
        }, executor);
    }

    public static <U> TCompletableFuture<U> completedFuture(U value) {
        TCompletableFuture<U> made = new TCompletableFuture<>();
        made.complete(value);
        return made;
    }

    public static <U> TCompletableFuture<U> failedFuture(Throwable failure) {
        TCompletableFuture<U> made = new TCompletableFuture<>();
        made.completeExceptionally(failure);
        return made;
    }

    public static <U> CompletionStage<U> completedStage(U value) {
        return completedFuture(value);
    }

    public static <U> CompletionStage<U> failedStage(Throwable failure) {
        return failedFuture(failure);
    }

    public static TCompletableFuture<Void> allOf(TCompletableFuture<?>... futures) {
        TCompletableFuture<Void> all = new TCompletableFuture<>();
        int[] left = {futures.length};
        if (futures.length == 0) {
            all.complete(null);
        }
        Throwable[] failed = new Throwable[1];
        for (TCompletableFuture<?> future : futures) {
            future.follow(DIRECT, () -> {
                if (failed[0] == null) {
                    failed[0] = future.failure;
                }
                if (--left[0] == 0) {
                    all.end(null, wrapped(failed[0]));
                }
            });
        }
        return all;
    }

    public static TCompletableFuture<Object> anyOf(TCompletableFuture<?>... futures) {
        TCompletableFuture<Object> any = new TCompletableFuture<>();
        for (TCompletableFuture<?> future : futures) {
            future.follow(DIRECT, () -> any.end(future.value, wrapped(future.failure)));
        }
        return any;
    }

    /** The executor runs tasks of a service when their time has come. */
    public static Executor delayedExecutor(long delay, TimeUnit unit, Executor executor) {
        return task -> later(delay, unit, () -> executor.execute(task));
    }

    public static Executor delayedExecutor(long delay, TimeUnit unit) {
        return delayedExecutor(delay, unit, ForkJoinPool.commonPool());
    }

    private static void later(long delay, TimeUnit unit, Runnable task) {
        Thread thread = new Thread(() -> {
            try {
                unit.sleep(delay);
                task.run();
            } catch (InterruptedException e) {
                // Nobody has this thread to do so.
            }
        }, "CompletableFutureDelayScheduler");
        thread.setDaemon(true);
        thread.start();
    }

    public TCompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
        if (!done) {
            later(timeout, unit, () -> completeExceptionally(new TimeoutException()));
        }
        return this;
    }

    public TCompletableFuture<T> completeOnTimeout(T other, long timeout, TimeUnit unit) {
        if (!done) {
            later(timeout, unit, () -> complete(other));
        }
        return this;
    }

    public boolean complete(T result) {
        return end(result, null);
    }

    public boolean completeExceptionally(Throwable exception) {
        return end(null, Objects.requireNonNull(exception));
    }

    public TCompletableFuture<T> completeAsync(Supplier<? extends T> supplier) {
        return completeAsync(supplier, ForkJoinPool.commonPool());
    }

    public TCompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        Objects.requireNonNull(supplier);
        executor.execute(() -> completeBy(supplier::get));
        return this;
    }

    public void obtrudeValue(T result) {
        done = false;
        end(result, null);
    }

    public void obtrudeException(Throwable exception) {
        done = false;
        end(null, Objects.requireNonNull(exception));
    }

    /** Whether this gives the result, and not another has given it before. */
    private boolean end(T result, Throwable exception) {
        if (done) {
            return false;
        }
        value = result;
        failure = exception;
        List<Runnable> next = followers;
        synchronized (this) {
            done = true;
            followers = new ArrayList<>();
            notifyAll();
        }
        next.forEach(Runnable::run);
        return true;
    }

    private void completeBy(Supplier<? extends T> work) {
        if (!done) {
            T made;
            try {
                made = work.get();
            } catch (Throwable e) {
                end(null, wrapped(e));
                return;
            }
            end(made, null);
        }
    }

    private static Throwable wrapped(Throwable failure) {
        return failure == null || failure instanceof CompletionException ? failure : new CompletionException(failure);
    }

    /** Does something as soon as there is a result. */
    private void follow(Executor executor, Runnable task) {
        if (done) {
            executor.execute(task);
        } else {
            followers.add(() -> executor.execute(task));
        }
    }

    private <U> TCompletableFuture<U> then(Function<? super T, ? extends U> function, Executor executor) {
        TCompletableFuture<U> next = newIncompleteFuture();
        followIfDone(next, executor, () -> next.completeBy(() -> function.apply(value)));
        return next;
    }

    /** As before, unless there was an exception, which then is the result of the next. */
    private <U> void followIfDone(TCompletableFuture<U> next, Executor executor, Runnable task) {
        follow(DIRECT, () -> {
            if (failure != null) {
                next.end(null, wrapped(failure));
            } else {
                executor.execute(task);
            }
        });
    }

    private <U, V> TCompletableFuture<V> both(CompletionStage<? extends U> other,
            BiFunction<? super T, ? super U, ? extends V> function, Executor executor) {
        TCompletableFuture<V> next = newIncompleteFuture();
        TCompletableFuture<? extends U> second = of(other);
        follow(DIRECT, () -> second.follow(DIRECT, () -> {
            Throwable failed = failure != null ? failure : second.failure;
            if (failed != null) {
                next.end(null, wrapped(failed));
            } else {
                executor.execute(() -> next.completeBy(() -> function.apply(value, second.value)));
            }
        }));
        return next;
    }

    private <S, U> TCompletableFuture<U> either(CompletionStage<? extends S> other,
            Function<? super S, ? extends U> function, Executor executor) {
        TCompletableFuture<U> next = newIncompleteFuture();
        boolean[] begun = new boolean[1];
        for (TCompletableFuture<?> first : List.of(this, of(other))) {
            first.follow(DIRECT, () -> {
                if (!begun[0]) {
                    begun[0] = true;
                    @SuppressWarnings("unchecked")
                    TCompletableFuture<S> source = (TCompletableFuture<S>) first;
                    source.followIfDone(next, executor, () -> next.completeBy(() -> function.apply(source.value)));
                }
            });
        }
        return next;
    }

    private <U> TCompletableFuture<U> compose(
            Function<? super T, ? extends CompletionStage<U>> function, Executor executor) {
        TCompletableFuture<U> next = newIncompleteFuture();
        followIfDone(next, executor, () -> next.continueAs(() -> function.apply(value)));
        return next;
    }

    private void continueAs(Supplier<? extends CompletionStage<T>> stage) {
        TCompletableFuture<T> source;
        try {
            source = of(stage.get());
        } catch (Throwable e) {
            end(null, wrapped(e));
            return;
        }
        source.follow(DIRECT, () -> end(source.value, wrapped(source.failure)));
    }

    private <U> TCompletableFuture<U> handled(
            BiFunction<? super T, Throwable, ? extends U> function, Executor executor) {
        TCompletableFuture<U> next = newIncompleteFuture();
        follow(executor, () -> next.completeBy(() -> function.apply(value, failure)));
        return next;
    }

    private TCompletableFuture<T> watched(BiConsumer<? super T, ? super Throwable> action, Executor executor) {
        TCompletableFuture<T> next = newIncompleteFuture();
        follow(executor, () -> {
            Throwable failed = failure;
            try {
                action.accept(value, failure);
            } catch (Throwable e) {
                if (failed == null) {
                    failed = e;
                } else if (failed != e) {
                    failed.addSuppressed(e);
                }
            }
            next.end(value, wrapped(failed));
        });
        return next;
    }

    private TCompletableFuture<T> recovered(Function<Throwable, ? extends T> function, Executor executor) {
        TCompletableFuture<T> next = newIncompleteFuture();
        follow(DIRECT, () -> {
            if (failure == null) {
                next.end(value, null);
            } else {
                executor.execute(() -> next.completeBy(() -> function.apply(failure)));
            }
        });
        return next;
    }

    private TCompletableFuture<T> recoveredBy(
            Function<Throwable, ? extends CompletionStage<T>> function, Executor executor) {
        TCompletableFuture<T> next = newIncompleteFuture();
        follow(DIRECT, () -> {
            if (failure == null) {
                next.end(value, null);
            } else {
                executor.execute(() -> next.continueAs(() -> function.apply(failure)));
            }
        });
        return next;
    }

    @SuppressWarnings("unchecked")
    private static <U> TCompletableFuture<U> of(CompletionStage<U> stage) {
        return (TCompletableFuture<U>) (Object) stage.toCompletableFuture();
    }

    @Override
    public <U> TCompletableFuture<U> thenApply(Function<? super T, ? extends U> function) {
        return thenApplyAsync(function, DIRECT);
    }

    @Override
    public <U> TCompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> function) {
        return thenApplyAsync(function, ForkJoinPool.commonPool());
    }

    @Override
    public <U> TCompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> function, Executor executor) {
        Objects.requireNonNull(function);
        return then(function, executor);
    }

    @Override
    public TCompletableFuture<Void> thenAccept(Consumer<? super T> action) {
        return thenAcceptAsync(action, DIRECT);
    }

    @Override
    public TCompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action) {
        return thenAcceptAsync(action, ForkJoinPool.commonPool());
    }

    @Override
    public TCompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action, Executor executor) {
        Objects.requireNonNull(action);
        return then(value -> {
            action.accept(value);
            return null;
        }, executor);
    }

    @Override
    public TCompletableFuture<Void> thenRun(Runnable action) {
        return thenRunAsync(action, DIRECT);
    }

    @Override
    public TCompletableFuture<Void> thenRunAsync(Runnable action) {
        return thenRunAsync(action, ForkJoinPool.commonPool());
    }

    @Override
    public TCompletableFuture<Void> thenRunAsync(Runnable action, Executor executor) {
        Objects.requireNonNull(action);
        return then(value -> {
            action.run();
            return null;
        }, executor);
    }

    @Override
    public <U, V> TCompletableFuture<V> thenCombine(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> function) {
        return thenCombineAsync(other, function, DIRECT);
    }

    @Override
    public <U, V> TCompletableFuture<V> thenCombineAsync(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> function) {
        return thenCombineAsync(other, function, ForkJoinPool.commonPool());
    }

    @Override
    public <U, V> TCompletableFuture<V> thenCombineAsync(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> function, Executor executor) {
        Objects.requireNonNull(function);
        return both(other, function, executor);
    }

    @Override
    public <U> TCompletableFuture<Void> thenAcceptBoth(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return thenAcceptBothAsync(other, action, DIRECT);
    }

    @Override
    public <U> TCompletableFuture<Void> thenAcceptBothAsync(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return thenAcceptBothAsync(other, action, ForkJoinPool.commonPool());
    }

    @Override
    public <U> TCompletableFuture<Void> thenAcceptBothAsync(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action, Executor executor) {
        Objects.requireNonNull(action);
        return both(other, (mine, others) -> {
            action.accept(mine, others);
            return null;
        }, executor);
    }

    @Override
    public TCompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable action) {
        return runAfterBothAsync(other, action, DIRECT);
    }

    @Override
    public TCompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action) {
        return runAfterBothAsync(other, action, ForkJoinPool.commonPool());
    }

    @Override
    public TCompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action, Executor executor) {
        Objects.requireNonNull(action);
        return this.<Object, Void>both(other, (mine, others) -> {
            action.run();
            return null;
        }, executor);
    }

    @Override
    public <U> TCompletableFuture<U> applyToEither(
            CompletionStage<? extends T> other, Function<? super T, U> function) {
        return applyToEitherAsync(other, function, DIRECT);
    }

    @Override
    public <U> TCompletableFuture<U> applyToEitherAsync(
            CompletionStage<? extends T> other, Function<? super T, U> function) {
        return applyToEitherAsync(other, function, ForkJoinPool.commonPool());
    }

    @Override
    public <U> TCompletableFuture<U> applyToEitherAsync(
            CompletionStage<? extends T> other, Function<? super T, U> function, Executor executor) {
        Objects.requireNonNull(function);
        return either(other, function, executor);
    }

    @Override
    public TCompletableFuture<Void> acceptEither(CompletionStage<? extends T> other, Consumer<? super T> action) {
        return acceptEitherAsync(other, action, DIRECT);
    }

    @Override
    public TCompletableFuture<Void> acceptEitherAsync(
            CompletionStage<? extends T> other, Consumer<? super T> action) {
        return acceptEitherAsync(other, action, ForkJoinPool.commonPool());
    }

    @Override
    public TCompletableFuture<Void> acceptEitherAsync(
            CompletionStage<? extends T> other, Consumer<? super T> action, Executor executor) {
        Objects.requireNonNull(action);
        return either(other, value -> {
            action.accept(value);
            return null;
        }, executor);
    }

    @Override
    public TCompletableFuture<Void> runAfterEither(CompletionStage<?> other, Runnable action) {
        return runAfterEitherAsync(other, action, DIRECT);
    }

    @Override
    public TCompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action) {
        return runAfterEitherAsync(other, action, ForkJoinPool.commonPool());
    }

    @Override
    public TCompletableFuture<Void> runAfterEitherAsync(
            CompletionStage<?> other, Runnable action, Executor executor) {
        Objects.requireNonNull(action);
        return this.<Object, Void>either(other, value -> {
            action.run();
            return null;
        }, executor);
    }

    @Override
    public <U> TCompletableFuture<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> function) {
        return thenComposeAsync(function, DIRECT);
    }

    @Override
    public <U> TCompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> function) {
        return thenComposeAsync(function, ForkJoinPool.commonPool());
    }

    @Override
    public <U> TCompletableFuture<U> thenComposeAsync(
            Function<? super T, ? extends CompletionStage<U>> function, Executor executor) {
        Objects.requireNonNull(function);
        return compose(function, executor);
    }

    @Override
    public <U> TCompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> function) {
        return handleAsync(function, DIRECT);
    }

    @Override
    public <U> TCompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> function) {
        return handleAsync(function, ForkJoinPool.commonPool());
    }

    @Override
    public <U> TCompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> function, Executor executor) {
        Objects.requireNonNull(function);
        return handled(function, executor);
    }

    @Override
    public TCompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> action) {
        return whenCompleteAsync(action, DIRECT);
    }

    @Override
    public TCompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action) {
        return whenCompleteAsync(action, ForkJoinPool.commonPool());
    }

    @Override
    public TCompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action, Executor executor) {
        Objects.requireNonNull(action);
        return watched(action, executor);
    }

    @Override
    public TCompletableFuture<T> exceptionally(Function<Throwable, ? extends T> function) {
        return exceptionallyAsync(function, DIRECT);
    }

    @Override
    public TCompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> function) {
        return exceptionallyAsync(function, ForkJoinPool.commonPool());
    }

    @Override
    public TCompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> function, Executor executor) {
        Objects.requireNonNull(function);
        return recovered(function, executor);
    }

    @Override
    public TCompletableFuture<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> function) {
        return exceptionallyComposeAsync(function, DIRECT);
    }

    @Override
    public TCompletableFuture<T> exceptionallyComposeAsync(
            Function<Throwable, ? extends CompletionStage<T>> function) {
        return exceptionallyComposeAsync(function, ForkJoinPool.commonPool());
    }

    @Override
    public TCompletableFuture<T> exceptionallyComposeAsync(
            Function<Throwable, ? extends CompletionStage<T>> function, Executor executor) {
        Objects.requireNonNull(function);
        return recoveredBy(function, executor);
    }

    @Override
    @SuppressWarnings("unchecked")
    public CompletableFuture<T> toCompletableFuture() {
        return (CompletableFuture<T>) (Object) this;
    }

    public <U> TCompletableFuture<U> newIncompleteFuture() {
        return new TCompletableFuture<>();
    }

    public Executor defaultExecutor() {
        return ForkJoinPool.commonPool();
    }

    public TCompletableFuture<T> copy() {
        return thenApply(result -> result);
    }

    public CompletionStage<T> minimalCompletionStage() {
        return copy();
    }

    @Override
    public boolean cancel(boolean interrupt) {
        end(null, new CancellationException());
        return isCancelled();
    }

    @Override
    public boolean isCancelled() {
        return failure instanceof CancellationException;
    }

    @Override
    public boolean isDone() {
        return done;
    }

    public boolean isCompletedExceptionally() {
        return failure != null;
    }

    public int getNumberOfDependents() {
        return followers.size();
    }

    @Override
    public synchronized T get() throws InterruptedException, ExecutionException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        while (!done) {
            wait();
        }
        return report();
    }

    @Override
    public synchronized T get(long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Deadline deadline = Deadline.in(timeout, unit);
        while (!done) {
            if (!deadline.await(this)) {
                throw new TimeoutException();
            }
        }
        return report();
    }

    private T report() throws ExecutionException {
        if (failure instanceof CancellationException e) {
            throw e;
        }
        if (failure != null) {
            boolean hasCause = failure instanceof CompletionException && failure.getCause() != null;
            throw new ExecutionException(hasCause ? failure.getCause() : failure);
        }
        return value;
    }

    public T join() {
        boolean interrupted = false;
        synchronized (this) {
            while (!done) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return getNow(null);
    }

    public T getNow(T other) {
        if (!done) {
            return other;
        }
        if (failure instanceof CancellationException e) {
            throw e;
        }
        if (failure != null) {
            throw (CompletionException) wrapped(failure);
        }
        return value;
    }

    @Override
    public String toString() {
        return super.toString() + (failure != null ? "[Completed exceptionally: " + failure + "]"
                : done ? "[Completed normally]"
                : followers.isEmpty() ? "[Not completed]"
                : "[Not completed, " + followers.size() + " dependents]");
    }
}
