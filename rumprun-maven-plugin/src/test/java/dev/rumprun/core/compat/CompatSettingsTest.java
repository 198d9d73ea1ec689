// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompatSettingsTest {

    private static final long MEGABYTE = 1 << 20;

    @Test
    void takesTheNamesOfCuresAndAll() {
        assertThatCode(() -> check(List.of("timed-waits"), MEGABYTE, MEGABYTE)).doesNotThrowAnyException();
        assertThatCode(() -> check(List.of("all"), MEGABYTE, MEGABYTE)).doesNotThrowAnyException();
    }

    @Test
    void namesTheCuresToOneWhoKnowsThemNot() {
        assertThatExceptionOfType(RumprunException.class)
                .isThrownBy(() -> check(List.of("time-waits"), MEGABYTE, MEGABYTE))
                .withMessageContaining("<compat>: there is no cure 'time-waits' to switch off")
                .withMessageContaining("timed-waits").withMessageContaining("or all");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 4096, 1L << 31, Long.MAX_VALUE})
    void refusesStacksThatCannotBe(long size) {
        assertThatExceptionOfType(RumprunException.class)
                .isThrownBy(() -> check(List.of(), size, MEGABYTE))
                .withMessageContaining("<stackSize>: ")
                .withMessageContaining("write a size from 64k to 2047m");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1L << 31, Long.MAX_VALUE})
    void refusesSizesOfTmpThatCannotBe(long size) {
        assertThatExceptionOfType(RumprunException.class)
                .isThrownBy(() -> check(List.of(), MEGABYTE, size))
                .withMessageContaining("<tmpSize>: ");
    }

    @Test
    void roundsSizesUpToPages() {
        CompatSettings settings = new CompatSettings(List.of(), 65_537, 1);

        assertThat(settings.stackSize()).isEqualTo(69_632);
        assertThat(settings.tmpSize()).isEqualTo(4096);
    }

    @Test
    void allStandsForEveryCure() {
        CompatSettings settings = new CompatSettings(List.of("all"), MEGABYTE, MEGABYTE);

        assertThat(settings.wantsNone()).isTrue();
        assertThat(settings.namesOff()).containsExactlyInAnyOrderElementsOf(Cures.names());
        assertThat(Cures.TABLE).noneMatch(settings::isOn);
    }

    private static void check(List<String> off, long stackSize, long tmpSize) {
        Problems problems = new Problems();
        new CompatSettings(off, stackSize, tmpSize).check(problems);
        problems.throwIfAny();
    }
}
