// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.step;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does independent things at the same time. */
public final class Parallel {

    private static final Duration MAX_END = Duration.ofSeconds(10);

    /**
     * What became of one of them.
     *
     * @param value its result; null if it failed
     * @param failure why it failed; null if it did not
     */
    public record Attempt<T>(T value, RuntimeException failure) {
        public boolean failed() {
            return failure != null;
        }
    }

    private Parallel() {
    }

    /** Notes that so many tools at once are none. */
    public static void check(int jobs, Problems problems) {
        if (jobs < 1) {
            problems.add("<jobs>", jobs + " tools at once would do nothing", "write 1 or more, or leave it out");
        }
    }

    /**
     * Does all tasks, whether or not some of them fail.
     *
     * @param threads how many at once
     * @return what became of each, in the order of the tasks
     * @throws RumprunException if the calling thread is interrupted; the tasks are interrupted, too, and have ended
     */
    public static <T> List<Attempt<T>> all(List<Callable<T>> tasks, int threads) {
        int used = Math.max(1, Math.min(threads, tasks.size()));
        ExecutorService pool = Executors.newFixedThreadPool(used, task -> {
            Thread thread = new Thread(task, "rumprun-worker");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<T>> futures = tasks.stream().map(pool::submit).toList();
            List<Attempt<T>> attempts = new ArrayList<>();
            for (Future<T> future : futures) {
                attempts.add(outcome(future));
            }
            return attempts;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RumprunException.setup("The build was interrupted.", "run it again", e);
        } finally {
            pool.shutdownNow();
            awaitEnd(pool);
        }
    }

    /** Killing tools takes a moment; until then the directory they work in is not free. */
    private static void awaitEnd(ExecutorService pool) {
        boolean interrupted = Thread.interrupted();
        try {
            pool.awaitTermination(MAX_END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> Attempt<T> outcome(Future<T> future) throws InterruptedException {
        try {
            return new Attempt<>(future.get(), null);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            return new Attempt<>(null, e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(e.getCause()));
        }
    }
}
