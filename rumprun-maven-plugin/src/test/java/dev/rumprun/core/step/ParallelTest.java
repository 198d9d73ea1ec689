// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.step.Parallel.Attempt;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

    @Test
    void givesResultsInTheOrderOfTheTasks() {
        List<Callable<Integer>> tasks = IntStream.range(0, 50).<Callable<Integer>>mapToObj(i -> () -> i).toList();

        assertThat(Parallel.all(tasks, 8)).extracting(Attempt::value)
                .isEqualTo(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void triesAllTasksThoughSomeFail() {
        AtomicInteger tried = new AtomicInteger();
        RumprunException failure = RumprunException.setup("broken", "mend it");
        Callable<String> good = () -> "good " + tried.incrementAndGet();
        Callable<String> bad = () -> {
            tried.incrementAndGet();
            throw failure;
        };

        List<Attempt<String>> attempts = Parallel.all(List.of(bad, good, bad), 1);

        assertThat(tried).hasValue(3);
        assertThat(attempts).extracting(Attempt::failed).containsExactly(true, false, true);
        assertThat(attempts.get(0).failure()).isSameAs(failure);
        assertThat(attempts.get(1).value()).isEqualTo("good 2");
    }

    @Test
    void keepsTheCauseOfACheckedException() {
        IOException cause = new IOException("disk");

        List<Attempt<String>> attempts = Parallel.all(List.of(() -> {
            throw cause;
        }), 1);

        assertThat(attempts).singleElement().extracting(Attempt::failure).asInstanceOf(
                THROWABLE).hasCause(cause);
    }

    @Test
    void passesErrorsOn() {
        Error error = new AssertionError("a bug");

        assertThatThrownBy(() -> Parallel.all(List.of(() -> {
            throw error;
        }), 1)).isSameAs(error);
    }

    @Test
    void doesAsManyAtOnceAsAllowed() throws Exception {
        CyclicBarrier meeting = new CyclicBarrier(3);
        Callable<Integer> task = () -> meeting.await(1, TimeUnit.MINUTES);

        assertThat(Parallel.all(List.of(task, task, task), 3)).noneMatch(Attempt::failed);
    }

    @Test
    void doesNoMoreAtOnceThanAllowed() {
        AtomicInteger busy = new AtomicInteger();
        Callable<Integer> task = () -> {
            int most = busy.incrementAndGet();
            Thread.yield();
            busy.decrementAndGet();
            return most;
        };

        assertThat(Parallel.all(Collections.nCopies(200, task), 2)).extracting(Attempt::value)
                .allMatch(most -> most <= 2);
    }

    @Test
    void hasNothingToDoWithoutTasks() {
        assertThat(Parallel.all(List.<Callable<String>>of(), 4)).isEmpty();
    }

    @Test
    void interruptsTheTasksWhenItIsInterrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Callable<String> endless = () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
                return "never";
            } finally {
                interrupted.countDown();
            }
        };
        Thread build = new Thread(() -> {
            try {
                Parallel.all(List.of(endless, endless), 1);
            } catch (RumprunException e) {
                failure.set(Thread.currentThread().isInterrupted() ? e : null);
            }
        });
        build.start();
        begun.await();

        build.interrupt();
        build.join();

        assertThat(failure.get()).hasMessageContaining("interrupted");
        assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
    }
}
