// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {

    @ParameterizedTest
    @CsvSource({"65536,65536", "64k,65536", "64 K,65536", "2m,2097152", "2MB,2097152", "2MiB,2097152", "1g,1073741824"})
    void readsNumbersWithUnits(String text, long bytes) {
        assertThat(ByteSize.parse(text)).hasValue(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5m", "2t", "m", "1e6", "0x1000", "9999999999999"})
    void refusesTheRest(String text) {
        assertThat(ByteSize.parse(text)).isEmpty();
    }
}
