// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.toolchain.BakeConfig;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.Toolchain;
import dev.rumprun.fixture.FakeToolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformTest {

    @TempDir
    private Path directory;

    private FakeToolchain fake;

    @BeforeEach
    void install() throws IOException {
        fake = FakeToolchain.rumprun(directory.resolve("rumprun"));
    }

    @ParameterizedTest
    @CsvSource({"kvm,hw_virtio", "xen,xen_pv", "baremetal,hw_generic", "hw_virtio,hw_virtio", "xen_pv,xen_pv"})
    void isServedByAConfiguration(String platform, String config) {
        assertThat(config(platform, fake.probed())).isEqualTo(config);
    }

    @Test
    void takesXenPvBeforeXenPvh() {
        assertThat(config("xen", offering("xen_pvh", "xen_pv"))).isEqualTo("xen_pv");
        assertThat(config("xen", offering("hw_virtio", "xen_pvh"))).isEqualTo("xen_pvh");
    }

    @Test
    void mayBeTheUsersOwnConfiguration() {
        BakeConfig own = new BakeConfig("hw_own", "mine");

        assertThat(Target.of(List.of(new Platform("hw_own")), fake.probed(), List.of(own)).get(0).config()).isEqualTo(own);
    }

    @Test
    void isRefusedIfUnknownNamingWhatThereIs() {
        assertThatThrownBy(() -> config("kvmm", fake.probed()))
                .isInstanceOf(RumprunException.class)
                .hasMessageContainingAll("cannot bake for the platform 'kvmm'", "knows no such configuration",
                        "hw_virtio: virtio targets", "hw_generic: generic targets", "xen_pv: Xen with", "<platforms>");
    }

    @Test
    void isRefusedIfTheToolchainWasNotBuiltForIt() throws IOException {
        fake.delete("rumprun-x86_64/lib/rumprun-xen/rumprun.o");

        assertThatThrownBy(() -> config("xen", fake.probed()))
                .isInstanceOf(RumprunException.class)
                .hasMessageContainingAll("it was not built for xen_pv", "hw_virtio: virtio targets",
                        "build-rr.sh -d " + fake.home())
                .hasMessageNotContaining("xen_pv: Xen with");
    }

    @Test
    void isNothingToInstallIntoAToolchainThatWasUnpacked() throws IOException {
        fake.delete("rumprun-x86_64/lib/rumprun-xen/rumprun.o");
        Files.writeString(fake.home().resolve(Toolchain.MANIFEST), "{}");

        assertThatThrownBy(() -> config("xen", fake.probed()))
                .hasMessageContaining("it was not built for xen_pv")
                .hasMessageContaining("have whoever packed it build Rumprun for that platform, too, and pack it again")
                .hasMessageNotContaining("build-rr.sh");
    }

    @Test
    void areAllRefusedAtOnce() throws IOException {
        fake.delete("rumprun-x86_64/lib/rumprun-xen/rumprun.o");
        List<Platform> platforms = List.of(new Platform("vmware"), new Platform("kvm"), new Platform("xen"));

        assertThatThrownBy(() -> Target.of(platforms, fake.probed(), List.of()))
                .hasMessageContainingAll("'vmware': its rumprun-bake knows no such configuration; nor for 'xen': it was"
                        + " not built for xen_pv. It offers:", "into <platforms>, and build Rumprun for that platform");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "../x", "a/b", "hw-virtio", "$(id)", "kvm;", "kvm\n", "küm"})
    void isMalformedIfItsNameCannotBePartOfAFilesName(String name) {
        assertThat(new Platform(name).isWellFormed()).isFalse();
    }

    private static String config(String platform, ProbedToolchain probed) {
        return Target.of(List.of(new Platform(platform)), probed, List.of()).get(0).config().name();
    }

    private ProbedToolchain offering(String... configs) {
        return new ProbedToolchain(fake.toolchain(), "identity", "gcc", "1",
                Stream.of(configs).map(name -> new BakeConfig(name, "")).toList());
    }

    @Test
    void hasOurNamesForConfigurations() {
        assertThat(Platform.namesOf("hw_virtio")).containsExactly("kvm");
        assertThat(Platform.namesOf("xen_pci")).isEmpty();
    }
}
