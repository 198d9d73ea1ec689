// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BakeConfigTest {

    @Test
    void readsWhatRumprunBakeLists() {
        assertThat(BakeConfig.listed(List.of(
                "hw_virtio       : virtio targets (e.g. QEMU/KVM): all of them  ",
                "!!! some banner",
                "",
                "xen_pv          : Xen with paravirtualization"))).containsExactly(
                        new BakeConfig("hw_virtio", "virtio targets (e.g. QEMU/KVM): all of them"),
                        new BakeConfig("xen_pv", "Xen with paravirtualization"));
    }

    @Test
    void readsWhatAFileDefines() {
        assertThat(BakeConfig.defined("""
                version 20160209
                conf _private
                    add -lrump
                fnoc
                # conf hw_commented
                conf hw_own
                    create "my own: with \\$x"
                    assimilate hw_generic
                fnoc
                conf xen_bare
                fnoc
                """)).containsExactly(
                        new BakeConfig("hw_own", "my own: with \\$x"), new BakeConfig("xen_bare", ""));
    }

    @Test
    void definesNothingInAnEmptyFile() {
        assertThat(BakeConfig.defined("")).isEmpty();
    }

    @Test
    void belongsToThePlatformThatItsNameBeginsWith() {
        assertThat(new BakeConfig("hw_virtio_scsi", "").installedPlatform()).isEqualTo("hw");
        assertThat(new BakeConfig("solo5", "").installedPlatform()).isEqualTo("solo5");
    }
}
