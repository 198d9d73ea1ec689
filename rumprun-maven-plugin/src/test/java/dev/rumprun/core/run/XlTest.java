// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.guest.GuestNetwork;
import dev.rumprun.fixture.RecordingLog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class XlTest {

    private static final GuestNetwork NETWORK =
            new GuestNetwork("inet", "dhcp", Optional.empty(), Optional.empty());

    @Test
    void describesTheGuest() {
        assertThat(Xl.config(boot("xen_pv", "x \"y\" \\z"), "rumprun-1"))
                .contains("name = \"rumprun-1\"\n", "type = \"pv\"\n", "memory = 64\n",
                        "kernel = \"/a/x \\\"y\\\" \\\\z-xen.bin\"\n", "vif = [\"\", \"\"]\n",
                        "disk = [\"format=raw, vdev=xvda, access=w, target=/a/data, 1.img\","
                                + " \"format=raw, vdev=xvdb, access=w, target=/a/run/disk1\"]\n")
                .doesNotContain("ramdisk");
    }

    @Test
    void givesTheStarterItsConfigurationAsRamdisk() {
        assertThat(Xl.config(boot("xen_pvh", "x"), "rumprun-1"))
                .contains("type = \"pvh\"\n", "ramdisk = \"/a/x-xen-config.json\"\n");
    }

    @Test
    void knowsFromXlWhenTheGuestIsThereAndHowItEnded() {
        assertThat(Xl.id("Waiting for domain rumprun-1 (domid 17) to die [pid 437]")).contains("17");
        assertThat(Xl.id("libxl: error: Domain 17:cannot (re-)build domain: -3")).isEmpty();
        assertThat(Xl.isSwitchedOff(List.of("Domain 17 has shut down, reason code 0 0x0", "Done. Exiting now")))
                .isTrue();
        assertThat(Xl.isSwitchedOff(List.of("Domain 17 has shut down, reason code 3 0x3"))).isFalse();
        assertThat(Xl.isSwitchedOff(List.of("Domain 17 has been destroyed."))).isFalse();
    }

    @Test
    void isNotTakenWhereThereIsNoXen() {
        assumeThat(Xl.isUsable()).isFalse();
        Engines engines = new Engines(new Accelerator(), new RecordingLog());

        assertThatThrownBy(() -> engines.engine(boot("xen_pv", "x").request(), "xen_pv"))
                .isInstanceOf(RumprunException.class)
                .hasMessageContainingAll("/a/x-xen.bin is for Xen, and this machine is no dom0 of Xen.",
                        "the platform kvm", "rumprun.xenRunner");
    }

    private static Boot boot(String bakeConfig, String name) {
        RunRequest request = new RunRequest(Path.of("/a"), name, "xen", 64, List.of(), Readiness.IMMEDIATE, Duration.ofSeconds(1), Path.of("/a/run"), Path.of("/a/inputs"),
                List.of(new Disk(Path.of("/a/data, 1.img"), false), new Disk(Path.of("/a/read.iso"), true)),
                Optional.empty());
        return new Boot(request, bakeConfig, List.of(NETWORK, NETWORK), List.of(), OptionalInt.empty());
    }
}
