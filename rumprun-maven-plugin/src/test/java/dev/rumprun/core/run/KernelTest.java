// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelTest {

    private static final long MB = 1 << 20;

    @ParameterizedTest
    @CsvSource({"false,hw_virtio,STARTER", "false,xen_pvh,STARTER", "true,hw_generic,RUMPRUN_HW",
        "true,xen_pv,RUMPRUN_XEN", "true,my_own,RUMPRUN_HW"})
    void isToldByToolchainAndConfiguration(boolean ofRumprun, String bakeConfig, Kernel kernel) {
        assertThat(Kernel.of(ofRumprun, bakeConfig)).isEqualTo(kernel);
    }

    @Test
    void takesWholeMegabytesBehindTheImage() {
        assertThat(Kernel.RUMPRUN_HW.memory(4 * MB)).isEqualTo(7);
        assertThat(Kernel.RUMPRUN_HW.memory(4 * MB + 1)).isEqualTo(8);
        assertThat(Kernel.STARTER.memory(0)).isEqualTo(1);
        assertThat(Kernel.RUMPRUN_XEN.memory(Long.MAX_VALUE / 2)).isEqualTo(Integer.MAX_VALUE);
    }
}
