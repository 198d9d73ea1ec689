// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaRequestTest {

    @Test
    void takesWhatCanBe() {
        assertThatCode(() -> check("1m", Optional.of("2032m"), "advanced")).doesNotThrowAnyException();
        assertThatCode(() -> check("4m", Optional.empty(), " SIMPLE ")).doesNotThrowAnyException();
        assertThat(request("4m", Optional.empty(), "SIMPLE").maxHeapBytes()).isZero();
        assertThat(request("4m", Optional.of("8m"), "SIMPLE").maxHeapBytes()).isEqualTo(8 << 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "1023k", "2033m", "0"})
    void refusesHeapsThatCannotBe(String size) {
        assertThatExceptionOfType(RumprunException.class)
                .isThrownBy(() -> check(size, Optional.empty(), "SIMPLE")).withMessageContaining("<minHeap>: ");
        assertThatExceptionOfType(RumprunException.class)
                .isThrownBy(() -> check("1m", Optional.of(size), "SIMPLE")).withMessageContaining("<maxHeap>: ");
    }

    @Test
    void refusesAllThatIsWrongAtOnce() {
        assertThatExceptionOfType(RumprunException.class)
                .isThrownBy(() -> check("8m", Optional.of("4m"), "FULL"))
                .withMessageContaining("4m is less than the 8m of <minHeap>")
                .withMessageContaining("there is no level 'FULL'; perhaps you should write one of [SIMPLE, ADVANCED]");
    }

    @Test
    void refusesAHeapThatTheGuestCannotHave() {
        Problems problems = new Problems();
        request("4m", Optional.of("63m"), "SIMPLE").checkMemory(64, problems);
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();

        request("4m", Optional.of("64m"), "SIMPLE").checkMemory(64, problems);
        request("32m", Optional.empty(), "SIMPLE").checkMemory(32, problems);
        assertThatExceptionOfType(RumprunException.class).isThrownBy(problems::throwIfAny)
                .withMessageContaining("<maxHeap>: a heap of 64m does not fit into the 64 MB of the guest")
                .withMessageContaining("<minHeap>: a heap of 32m does not fit into the 32 MB of the guest");
    }

    private static void check(String minHeap, Optional<String> maxHeap, String optimization) {
        Problems problems = new Problems();
        request(minHeap, maxHeap, optimization).check(problems);
        problems.throwIfAny();
    }

    private static JavaRequest request(String minHeap, Optional<String> maxHeap, String optimization) {
        return new JavaRequest(Optional.of("app.Main"), Path.of("classes"), List.of(), minHeap, maxHeap, optimization,
                new TreeMap<>(), new Resources(List.of()));
    }
}
