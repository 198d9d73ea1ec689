// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrimSettingsTest {

    @Test
    void takesWhatMakesSense() {
        assertThat(TrimSettings.DEFAULT.level()).isEqualTo(TrimLevel.SAFE);
        assertThatCode(() -> check(TrimSettings.DEFAULT)).doesNotThrowAnyException();
        assertThatCode(() -> check(new TrimSettings("auto", List.of("network"), List.of("etc", "tmp"),
                new GuestNeeds(true, true, true)))).doesNotThrowAnyException();
    }

    @Test
    void namesAllThatMakesNone() {
        assertThatThrownBy(() -> check(new TrimSettings("most", List.of("disk", "tmp"), List.of("tmp", ""),
                GuestNeeds.NOTHING)))
                .hasMessageContaining("<trim>: 'most' is no level; perhaps you should write none, safe or auto")
                .hasMessageContaining("<keep>: 'disk' is no component; perhaps you should write one of network, local-sock")
                .hasMessageContaining("<drop>: '' is no component")
                .hasMessageContaining("<drop>: 'tmp' is also in <keep>");
        assertThatThrownBy(() -> check(new TrimSettings("none", List.of("tmp"), List.of(), GuestNeeds.NOTHING)))
                .hasMessageContaining("<trim>: nothing is left out, so there is nothing to keep or to drop");
    }

    @Test
    void dropsNothingThatTheGuestIsToldOf() {
        assertThatThrownBy(() -> check(new TrimSettings("safe", List.of(),
                List.of("network", "bpf", "disks", "file-systems", "etc"), new GuestNeeds(true, true, true))))
                .hasMessageContaining("<drop>: 'network' is left out, and the guest has a network")
                .hasMessageContaining("<drop>: 'bpf' is left out, and the guest has DHCP")
                .hasMessageContaining("<drop>: 'disks' is left out, and the guest has a disk")
                .hasMessageContaining("<drop>: 'file-systems' is left out, and the guest has a disk");
    }

    @Test
    void knowsEveryComponentOnce() {
        assertThat(Component.TABLE.stream().flatMap(component -> component.libraries().stream()))
                .doesNotHaveDuplicates();
        assertThat(Component.names()).doesNotHaveDuplicates();
    }

    private static void check(TrimSettings settings) {
        Problems problems = new Problems();
        settings.check(problems);
        problems.throwIfAny();
    }
}
