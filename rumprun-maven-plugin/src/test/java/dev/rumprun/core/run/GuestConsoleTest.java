// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuestConsoleTest {

    private final List<String> seen = new ArrayList<>();

    @Test
    void learnsHowAProgramHasEnded() {
        GuestState state = after("=== calling \"a\" main() ===", "=== main() of \"a\" returned 3 ===",
                "=== ERROR: _exit(3) called ===", "halted");

        assertThat(state.status()).contains(3);
        assertThat(state.ended()).isTrue();
        assertThat(state.failure()).isEmpty();
    }

    @Test
    void learnsThatAGuestOfXenHasEnded() {
        assertThat(after("=== _exit(0) called ===", "rump kernel halting...").ended()).isFalse();
        assertThat(after("=== _exit(0) called ===", "minios: halting, reason=0").ended()).isTrue();
    }

    @Test
    void remembersTheFirstOfSeveralProgramsThatFailed() {
        assertThat(after("=== _exit(0) called ===", "=== ERROR: _exit(2) called ===", "=== ERROR: _exit(5) called ===",
                "=== _exit(0) called ===").status()).contains(2);
    }

    @Test
    void doesNotTakeTheWordsOfAProgramForTheEnd() {
        assertThat(after("the engine halted", "so minios: halting, reason=0", "he said: === _exit(1) called ===", "PANIC", "a PANIC: no"))
                .isEqualTo(GuestState.RUNNING);
    }

    @Test
    void noticesFailures() {
        assertThat(after("PANIC: out of memory", "PANIC: again").failure()).contains("PANIC: out of memory");
        assertThat(after("=== bootstrap failed ===").failure()).contains("=== bootstrap failed ===");
    }

    @Test
    void survivesStatusesThatAreNoNumbers() {
        assertThat(after("=== _exit(99999999999999999999) called ===").status()).isEmpty();
    }

    @Test
    void tellsWhatIsStillAwaited() {
        GuestConsole console = new GuestConsole(List.of(Pattern.compile("^a$"), Pattern.compile("b+")), seen::add);

        console.accept("xa");
        console.accept("xbb");

        assertThat(console.missing()).containsExactly("^a$");
        assertThat(seen).containsExactly("xa", "xbb");
    }

    private GuestState after(String... lines) {
        GuestConsole console = new GuestConsole(List.of(), seen::add);
        List.of(lines).forEach(console);
        return console.state();
    }
}
