// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.fixture.RecordingLog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConsoleEchoTest {

    private final RecordingLog log = new RecordingLog();
    private final ConsoleEcho echo = new ConsoleEcho(log, Path.of("console.log"));

    @Test
    void showsLines() {
        echo.accept("first");
        echo.accept("");

        assertThat(log.of("info")).containsExactly("| first", "| ");
        assertThat(log.of("warn")).isEmpty();
    }

    @Test
    void stopsAtItsLimitAndSaysSoOnce() {
        String half = "x".repeat(ConsoleEcho.MAX_CHARACTERS / 2);
        for (int i = 0; i < 5; i++) {
            echo.accept(half);
        }

        assertThat(log.of("info")).hasSize(2);
        assertThat(log.of("warn"))
                .containsExactly("The guest has printed 1 MB; there is more of it in console.log");
    }
}
