// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public final class Main {

    private Main() {
    }

    public static void main(String[] args) throws Exception {
        pools();
        rejects();
        scheduled();
        futures();
        stages();
        parallel();
    }

    private static void pools() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<Integer>> squares = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            squares.add(pool.submit(() -> {
                Thread.sleep(5 - number);
                return number * number;
            }));
        }
        for (Future<Integer> square : squares) {
            System.out.print(square.get() + " ");
        }
        System.out.println();
        Future<String> failing = pool.submit(() -> {
            throw new IllegalStateException("no result");
        });
        try {
            failing.get();
        } catch (ExecutionException e) {
            System.out.println(e.getMessage() + " | " + e.getCause().getMessage() + " " + failing.isDone());
        }
        Future<?> slow = pool.submit(() -> sleep(60_000));
        try {
            slow.get(10, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println(e);
        }
        System.out.println(slow.cancel(true) + " " + slow.isCancelled() + " " + slow.cancel(true));
        try {
            slow.get();
        } catch (CancellationException e) {
            System.out.println(e);
        }
        List<Callable<String>> tasks = List.of(() -> "a", () -> "b", () -> "c");
        System.out.println(pool.invokeAll(tasks).stream().map(Main::result).collect(Collectors.joining()));
        System.out.println(pool.<String>invokeAny(List.of(() -> "any")));
        ExecutorCompletionService<String> service = new ExecutorCompletionService<>(pool);
        service.submit(() -> {
            sleep(30);
            return "slow";
        });
        service.submit(() -> "quick");
        System.out.println(service.take().get() + " " + service.take().get() + " " + service.poll());
        pool.shutdown();
        System.out.println(pool.awaitTermination(5, TimeUnit.SECONDS) + " " + pool.isTerminated());
        ExecutorService cached = Executors.newCachedThreadPool();
        System.out.println(cached.submit(() -> "cached").get());
        Future<String> name = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "mine");
            thread.setDaemon(true);
            return thread;
        }).submit(() -> Thread.currentThread().getName());
        System.out.println(name.get());
        cached.shutdownNow();
        System.out.println(cached.isShutdown());
    }

    private static void rejects() throws Exception {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
        AtomicInteger done = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            pool.execute(() -> {
                sleep(20);
                done.incrementAndGet();
            });
        }
        System.out.println(pool.getPoolSize() + " " + pool.getQueue().size() + " " + pool.getLargestPoolSize());
        try {
            pool.execute(() -> System.out.println("not to be seen"));
        } catch (RejectedExecutionException e) {
            System.out.println("rejected");
        }
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy());
        pool.execute(() -> System.out.println("by " + Thread.currentThread().getName()));
        pool.shutdown();
        System.out.println(pool.awaitTermination(5, TimeUnit.SECONDS) + " " + done + " "
                + pool.getCompletedTaskCount());
    }

    private static void scheduled() throws Exception {
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
        long begin = System.nanoTime();
        ScheduledFuture<String> later = timer.schedule(() -> "later", 30, TimeUnit.MILLISECONDS);
        ScheduledFuture<String> sooner = timer.schedule(() -> "sooner", 10, TimeUnit.MILLISECONDS);
        System.out.println(sooner.get() + " " + later.isDone() + " " + later.get());
        System.out.println(System.nanoTime() - begin >= 30_000_000);
        AtomicInteger ticks = new AtomicInteger();
        ScheduledFuture<?> ticking = timer.scheduleAtFixedRate(() -> {
            if (ticks.incrementAndGet() == 3) {
                throw new IllegalStateException("enough");
            }
        }, 1, 2, TimeUnit.MILLISECONDS);
        try {
            ticking.get();
        } catch (ExecutionException e) {
            System.out.println(ticks + " " + e.getCause().getMessage());
        }
        ScheduledFuture<?> endless = timer.scheduleWithFixedDelay(ticks::incrementAndGet, 0, 1, TimeUnit.MILLISECONDS);
        while (ticks.get() < 6) {
            Thread.sleep(1);
        }
        System.out.println(endless.cancel(false));
        timer.schedule(() -> System.out.println("after shutdown"), 5, TimeUnit.MILLISECONDS);
        timer.shutdown();
        System.out.println(timer.awaitTermination(5, TimeUnit.SECONDS));
    }

    private static void futures() throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> "made");
        System.out.println(task.isDone());
        task.run();
        System.out.println(task.get() + " " + task.isDone() + " " + task.cancel(true));
    }

    private static void stages() throws Exception {
        CompletableFuture<Integer> six = CompletableFuture.supplyAsync(() -> {
            sleep(5);
            return 6;
        });
        CompletableFuture<Integer> seven = CompletableFuture.supplyAsync(() -> 7);
        System.out.println(six.thenCombine(seven, (a, b) -> a * b).thenApply(n -> "product " + n).join());
        System.out.println(six.thenCompose(n -> CompletableFuture.supplyAsync(() -> n + 1)).get());
        CompletableFuture<String> failed = CompletableFuture.supplyAsync(() -> {
            throw new IllegalArgumentException("bad");
        });
        try {
            failed.thenApply(String::length).join();
        } catch (CompletionException e) {
            System.out.println(e.getMessage());
        }
        try {
            failed.get();
        } catch (ExecutionException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(failed.exceptionally(e -> "instead of " + e.getMessage()).join());
        System.out.println(failed.handle((value, e) -> value + " " + e.getClass().getSimpleName()).join());
        failed.whenComplete((value, e) -> System.out.println("saw " + e)).exceptionally(e -> null).join();
        CompletableFuture<String> open = new CompletableFuture<>();
        CompletableFuture<Void> printed = open.thenAccept(text -> System.out.println("accepted " + text));
        System.out.println(open.isDone() + " " + open.getNow("not yet") + " " + open.getNumberOfDependents());
        System.out.println(open.complete("first") + " " + open.complete("second") + " " + printed.isDone());
        try {
            new CompletableFuture<String>().orTimeout(10, TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            System.out.println(e.getCause());
        }
        System.out.println(new CompletableFuture<String>().completeOnTimeout("default", 5, TimeUnit.MILLISECONDS)
                .join());
        List<CompletableFuture<Integer>> many = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> i * 10))
                .toList();
        CompletableFuture.allOf(many.toArray(new CompletableFuture<?>[0]))
                .thenRun(() -> System.out.println(many.stream().map(CompletableFuture::join).toList())).join();
        CompletableFuture<Object> any = CompletableFuture.anyOf(new CompletableFuture<>(),
                CompletableFuture.completedFuture("any"));
        System.out.println(any.join());
        System.out.println(new CompletableFuture<String>().applyToEither(
                CompletableFuture.completedFuture("either"), text -> text + "!").join());
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        System.out.println(cancelled.cancel(true) + " " + cancelled.isCompletedExceptionally());
        try {
            cancelled.join();
        } catch (CancellationException e) {
            System.out.println(e);
        }
    }

    private static void parallel() {
        System.out.println(IntStream.rangeClosed(1, 1000).parallel().sum());
        System.out.println(Arrays.asList(3, 1, 2).parallelStream().map(n -> n * 2).sorted().toList());
        System.out.println(new Sum(0, 1000).invoke());
        int random = ThreadLocalRandom.current().nextInt(5, 10);
        System.out.println(random >= 5 && random < 10);
        System.out.println(ThreadLocalRandom.current().nextLong(3) < 3);
    }

    private static final class Sum extends RecursiveTask<Integer> {

        private final int begin;
        private final int end;

        private Sum(int begin, int end) {
            this.begin = begin;
            this.end = end;
        }

        @Override
        protected Integer compute() {
            if (end - begin < 10) {
                return IntStream.range(begin, end).sum();
            }
            int middle = (begin + end) / 2;
            Sum first = new Sum(begin, middle);
            first.fork();
            return new Sum(middle, end).compute() + first.join();
        }
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            return e.toString();
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
