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

    private static final String MEGABYTE = "1m";

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
    @ValueSource(strings = {"0", "4k", "65535", "2g", "999999999999"})
    void refusesStacksThatCannotBe(String size) {
        assertThatExceptionOfType(RumprunException.class)
                .isThrownBy(() -> check(List.of(), size, MEGABYTE))
                .withMessageContaining("<stackSize>: ")
                .withMessageContaining("write a size from 64k to 2047m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2g", "999999999999g", "a lot"})
    void refusesSizesOfTmpThatCannotBe(String size) {
        assertThatExceptionOfType(RumprunException.class)
                .isThrownBy(() -> check(List.of(), MEGABYTE, size))
                .withMessageContaining("<tmpSize>: ");
    }

    @Test
    void roundsSizesUpToPages() {
        CompatSettings settings = new CompatSettings(List.of(), "65537", "1");

        assertThat(settings.stackBytes()).isEqualTo(69_632);
        assertThat(settings.tmpBytes()).isEqualTo(4096);
    }

    @Test
    void allStandsForEveryCure() {
        CompatSettings settings = new CompatSettings(List.of("all"), MEGABYTE, MEGABYTE);

        assertThat(settings.wantsNone()).isTrue();
        assertThat(settings.namesOff()).containsExactlyInAnyOrderElementsOf(Cures.names());
        assertThat(Cures.TABLE).noneMatch(settings::isOn);
    }

    private static void check(List<String> off, String stackSize, String tmpSize) {
        Problems problems = new Problems();
        new CompatSettings(off, stackSize, tmpSize).check(problems);
        problems.throwIfAny();
    }
}
