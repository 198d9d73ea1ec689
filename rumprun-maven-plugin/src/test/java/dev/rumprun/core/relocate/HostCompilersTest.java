// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.relocate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostCompilersTest {

    @ParameterizedTest
    @CsvSource({"gcc,g++", "gcc-12,g++-12", "/usr/bin/gcc-12,/usr/bin/g++-12",
        "x86_64-linux-gnu-gcc-11,x86_64-linux-gnu-g++-11", "/opt/gcc/bin/gcc,/opt/gcc/bin/g++", "cc,cc"})
    void knowsWhichBelongTogether(String c, String cxx) {
        assertThat(HostCompilers.of(c)).isEqualTo(new HostCompilers(c, cxx));
    }
}
