// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTimestampTest {

    @ParameterizedTest
    @CsvSource({"2026-01-31T12:00:00Z,1769860800", "2026-01-31T13:00:00+01:00,1769860800", "1769860800,1769860800",
        "' 1769860800 ',1769860800"})
    void readsATimeOrSeconds(String value, long seconds) {
        assertThat(parse(value, "1")).hasValue(seconds);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "x", "5"})
    void takesTheEnvironmentsTimeIfThereIsNone(String value) {
        assertThat(parse(value, "12345")).hasValue(12345);
        assertThat(parse(value, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "-1", "1.5", "99999999999999999999"})
    void passesOverAnEnvironmentThatMakesNoSense(String fallback) {
        assertThat(parse(null, fallback)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-01-31", "2026-01-31T12:00:00", "2026-13-31T12:00:00Z", "-10",
        "99999999999999999999"})
    void refusesWhatIsNoTime(String value) {
        assertThatThrownBy(() -> parse(value, "1")).hasMessageContaining("<outputTimestamp>: '" + value + "'");
    }

    @Test
    void goesOnAfterAProblemSoThatOthersAreSeenToo() {
        Problems problems = new Problems();

        assertThat(OutputTimestamp.parse("yesterday", null, problems)).isEmpty();
        assertThatThrownBy(problems::throwIfAny).hasMessageContaining("yesterday");
    }

    private static OptionalLong parse(String value, String fallback) {
        Problems problems = new Problems();
        OptionalLong time = OutputTimestamp.parse(value, fallback, problems);
        problems.throwIfAny();
        return time;
    }
}
