// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.fixture.RecordingLog;
import org.junit.jupiter.api.Test;

class DiagnosticLogTest {

    private final RecordingLog log = new RecordingLog();
    private final DiagnosticLog diagnostics = new DiagnosticLog(log);

    @Test
    void reportsAWarningWithFileLineAndColumn() {
        diagnostics.accept("src/main/c/a.c:3:5: warning: unused variable ‘x’ [-Wunused-variable]");

        assertThat(log.of("warn")).containsExactly("src/main/c/a.c:[3,5] unused variable ‘x’ [-Wunused-variable]");
        assertThat(log.of("error")).isEmpty();
    }

    @Test
    void reportsErrors() {
        diagnostics.accept("a.c:3:5: error: expected ‘;’ before ‘}’ token");
        diagnostics.accept("a.c:1:10: fatal error: x.h: No such file or directory");

        assertThat(log.of("error")).containsExactly(
                "a.c:[3,5] expected ‘;’ before ‘}’ token", "a.c:[1,10] x.h: No such file or directory");
        assertThat(log.of("warn")).isEmpty();
    }

    @Test
    void managesWithoutAColumn() {
        diagnostics.accept("a.S:7: warning: end of file not at end of a line");

        assertThat(log.of("warn")).containsExactly("a.S:[7] end of file not at end of a line");
    }

    @Test
    void reportsWhatTheAssemblerSays() {
        diagnostics.accept("a.s:1: Error: no such instruction: `bogus'");
        diagnostics.accept("a.s:2: Warning: unterminated string");

        assertThat(log.of("error")).containsExactly("a.s:[1] no such instruction: `bogus'");
        assertThat(log.of("warn")).containsExactly("a.s:[2] unterminated string");
    }

    @Test
    void readsFileNamesWithBlanksAndColons() {
        diagnostics.accept("my dir/c:d.c:3:5: error: x");

        assertThat(log.of("error")).containsExactly("my dir/c:d.c:[3,5] x");
    }

    @Test
    void passesOverAllTheRest() {
        diagnostics.accept("a.c: In function ‘main’:");
        diagnostics.accept("    3 |     int x;");
        diagnostics.accept("a.c:3:5: note: declared here");
        diagnostics.accept("");

        assertThat(log.of("warn")).isEmpty();
        assertThat(log.of("error")).isEmpty();
    }

    @Test
    void endsAFloodWithOneLine() {
        for (int line = 1; line <= 1000; line++) {
            diagnostics.accept("a.c:" + line + ":1: warning: w");
        }

        assertThat(log.of("warn")).hasSize(101);
        assertThat(log.of("warn").get(99)).isEqualTo("a.c:[100,1] w");
        assertThat(log.of("warn").get(100)).isEqualTo(
                "More warnings and errors than 100; the rest is in the log file.");
    }
}
