// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({"65536,65536", "64k,65536", "64 K,65536", "2m,2097152", "2MB,2097152", "2MiB,2097152", "1g,1073741824"})
    void readsNumbersWithUnits(String text, long bytes) {
        assertThat(ByteSize.parse("<stackSize>", text, problems)).isEqualTo(bytes);
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5m", "2t", "m", "1e6", "0x1000", "9999999999999"})
    void refusesTheRest(String text) {
        ByteSize.parse("<stackSize>", text, problems);

        assertThatExceptionOfType(RumprunException.class).isThrownBy(problems::throwIfAny)
                .withMessageContaining("<stackSize>: '" + text + "' is no size");
    }
}
