// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.fixture.OtherBuild;
import dev.rumprun.fixture.RecordingLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RunningProcessTest {

    @TempDir
    private Path directory;

    private RunningProcess process;

    @AfterEach
    void end() {
        process.close();
    }

    @Test
    void writesItsOutputAsItComes() throws Exception {
        process = start("echo one; exec sleep 1000");

        while (!Files.exists(log()) || !Files.readString(log()).equals("one\n")) {
            Thread.sleep(10);
        }
        assertThat(process.isAlive()).isTrue();
        assertThat(process.lastLines()).containsExactly("one");
    }

    @Test
    void isGoneWhenItIsClosed() {
        process = start("sleep 1000 & wait");
        List<ProcessHandle> children = ProcessHandle.of(process.pid()).orElseThrow().children().toList();

        process.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(children).allSatisfy(child -> child.onExit().join());
    }

    @Test
    void takesAwayWhatItLeavesBehindOnce() {
        Command sleep = new Command("sleeping", List.of("sleep", "1000"), directory, Map.of());
        Command last = new Command("tidying", List.of("sh", "-c", "echo done >>times"), directory, Map.of());
        process = new ProcessRunner(new RecordingLog(), Duration.ofSeconds(1)).start(sleep, log(), line -> { }, last);

        process.close();
        process.close();

        assertThat(directory.resolve("times")).hasContent("done");
    }

    @Test
    void tellsWhetherItHasEnded() {
        process = start("read line; exit 3");

        assertThat(process.await(Duration.ofSeconds(50))).isTrue();
        assertThat(process.exitCode()).isEqualTo(3);
    }

    @Test
    void doesNotWaitLongerThanItIsAskedTo() {
        process = start("exec sleep 1000");

        assertThat(process.await(Duration.ofMillis(10))).isFalse();
    }

    @Test
    void isKilledWhenTheBuildIsInterrupted() {
        process = start("exec sleep 1000");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> process.await(Duration.ofSeconds(50))).hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void namesWhatWentWrong() {
        process = start("echo last words");
        process.await(Duration.ofSeconds(50));

        assertThat(process.failure("it is gone"))
                .hasMessageContaining("it is gone").hasMessageContaining("last words");
    }

    @Test
    void isClosedInPeaceWhenTheBuildBeginsToShutDown() throws Exception {
        process = start("exit 0");
        try (OtherBuild build = OtherBuild.closing(directory)) {
            build.await();
        }
        assertThat(directory.resolve("done")).exists();
    }

    @Test
    void isSilentWhenAllThatItPrintedHasBeenDealtWith() throws Exception {
        SynchronousQueue<String> slow = new SynchronousQueue<>();
        process = start("echo one; exec sleep 1000", line -> offer(slow, line));

        while (process.lastLines().isEmpty()) {
            Thread.sleep(10);
        }
        assertThat(process.isSilent(Duration.ZERO)).isFalse();
        slow.take();
        while (!process.isSilent(Duration.ZERO)) {
            Thread.sleep(10);
        }
        assertThat(process.isSilent(Duration.ofMinutes(5))).isFalse();
    }

    private static void offer(SynchronousQueue<String> queue, String line) {
        try {
            queue.put(line);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Path log() {
        return directory.resolve("log");
    }

    private RunningProcess start(String script) {
        return start(script, line -> { });
    }

    private RunningProcess start(String script, Consumer<String> lines) {
        return new ProcessRunner(new RecordingLog(), Duration.ofMinutes(1))
                .start(new Command("testing", List.of("sh", "-c", script), directory, Map.of()), log(), lines);
    }
}
