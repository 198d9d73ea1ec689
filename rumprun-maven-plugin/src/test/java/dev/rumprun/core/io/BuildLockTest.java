// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.fixture.OtherBuild;
import dev.rumprun.fixture.Processes;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path directory;

    private final RecordingLog log = new RecordingLog();

    @Test
    void makesTheDirectory() throws IOException {
        Path missing = directory.resolve("a/b");

        try (BuildLock lock = BuildLock.of(missing, Duration.ZERO, log)) {
            assertThat(missing).isDirectory();
        }
        assertThat(log.of("info")).isEmpty();
    }

    @Test
    void canBeTakenAgainOnceItIsFree() throws IOException {
        BuildLock.of(directory, Duration.ZERO, log).close();
        BuildLock.of(directory, Duration.ZERO, log).close();

        assertThat(log.of("info")).isEmpty();
    }

    @Test
    void letsOneThreadWaitForAnother() throws IOException {
        AtomicBoolean first = new AtomicBoolean(true);
        BuildLock lock = BuildLock.of(directory, Duration.ZERO, log);
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> {
            try (BuildLock own = BuildLock.of(directory, LONG, log)) {
                return first.get();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(Processes.await(() -> !log.of("info").isEmpty())).isTrue();

        first.set(false);
        lock.close();

        assertThat(second.join()).as("the first still worked when the second began").isFalse();
        assertThat(log.of("info")).containsExactly("Waiting for another build that works in " + directory);
    }

    @Test
    void givesUpWhenThePatienceIsOver() throws IOException {
        try (BuildLock lock = BuildLock.of(directory, Duration.ZERO, log)) {
            assertThatThrownBy(() -> BuildLock.of(directory, Duration.ofMillis(1), log))
                    .isInstanceOf(RumprunException.class)
                    .hasMessageContaining("Another build has been working in " + directory);
        }
    }

    @Test
    void isNotWaitedForByWhoOnlyTakesItIfItIsFree() throws IOException {
        try (BuildLock lock = BuildLock.ifFree(directory).orElseThrow()) {
            assertThat(BuildLock.ifFree(directory)).isEmpty();
            try (OtherBuild other = OtherBuild.locking(directory)) {
                assertThat(other.answer()).isEqualTo("refused");
            }
        }
        try (OtherBuild other = OtherBuild.locking(directory)) {
            assertThat(other.answer()).isEqualTo("taken");
            assertThat(BuildLock.ifFree(directory)).isEmpty();
        }
    }

    @Test
    void stopsWaitingWhenInterrupted() throws IOException {
        try (BuildLock lock = BuildLock.of(directory, Duration.ZERO, log)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> BuildLock.of(directory, LONG, log))
                    .isInstanceOf(RumprunException.class)
                    .hasMessageContaining("Interrupted");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void keepsOtherProcessesOut() throws IOException {
        try (BuildLock lock = BuildLock.of(directory, Duration.ZERO, log);
                OtherBuild other = OtherBuild.locking(directory)) {
            assertThat(other.answer()).isEqualTo("refused");
        }
    }

    @Test
    void isFreedWhenTheOtherProcessIsKilled() throws IOException {
        try (OtherBuild other = OtherBuild.locking(directory)) {
            assertThat(other.answer()).isEqualTo("taken");
            assertThatThrownBy(() -> BuildLock.of(directory, Duration.ZERO, log))
                    .isInstanceOf(RumprunException.class);
        }

        BuildLock.of(directory, LONG, log).close();
    }

    @Test
    void keepsOtherProcessesOutAfterAnotherThreadHasGivenUp() throws IOException {
        try (BuildLock lock = BuildLock.of(directory, Duration.ZERO, log)) {
            assertThatThrownBy(() -> BuildLock.of(directory, Duration.ZERO, log))
                    .isInstanceOf(RumprunException.class);

            try (OtherBuild other = OtherBuild.locking(directory)) {
                assertThat(other.answer()).isEqualTo("refused");
            }
        }
    }
}
