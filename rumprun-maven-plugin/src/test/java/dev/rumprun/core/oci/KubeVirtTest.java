// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.GuestNetwork;
import dev.rumprun.core.tar.TarFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubeVirtTest {

    private static final GuestNetwork DHCP = new GuestNetwork("inet", "dhcp", Optional.empty(), Optional.empty());

    @TempDir
    private Path directory;

    private Path kernel;
    private Path config;
    private Path data;
    private final Problems problems = new Problems();

    @BeforeEach
    void writeFiles() throws IOException {
        kernel = Files.writeString(directory.resolve("a, b-kvm.bin"), "kernel");
        config = Files.writeString(directory.resolve("a, b-kvm-config.json"), "{}");
        data = Files.writeString(directory.resolve("data-0.iso"), "data");
    }

    @Test
    void bootsAKernelWithoutABootLoader() throws IOException {
        Deployable deployable = machine("app", List.of(DHCP), List.of()).kernelBoot(kernel, config);
        JsonNode machine = VirtualMachineSchema.check(deployable.manifest());

        assertThat(deployable.image().layers()).hasSize(1);
        assertThat(deployable.image().layers().get(0)).extracting(TarFile::path, TarFile::owner).containsExactly(
                tuple("boot/app.bin", 107),
                tuple("boot/app-config.json", 107));
        assertThat(deployable.manifest()).isEqualTo("""
                apiVersion: kubevirt.io/v1
                kind: VirtualMachine
                metadata:
                  name: app
                  labels:
                    app.kubernetes.io/name: app
                spec:
                  runStrategy: Always
                  template:
                    metadata:
                      labels:
                        app.kubernetes.io/name: app
                      annotations:
                        kubevirt.io/placePCIDevicesOnRootComplex: "true"
                    spec:
                      terminationGracePeriodSeconds: 0
                      domain:
                        memory:
                          guest: "64Mi"
                        firmware:
                          kernelBoot:
                            container:
                              image: registry.example.com/team/app:1.0
                              kernelPath: /boot/app.bin
                              initrdPath: /boot/app-config.json
                        devices:
                          useVirtioTransitional: true
                          autoattachGraphicsDevice: false
                          autoattachMemBalloon: false
                          interfaces:
                            - name: default
                              model: virtio
                              masquerade: {}
                      networks:
                        - name: default
                          pod: {}
                """);
        assertThat(machine.at("/spec/template/spec/volumes").isMissingNode()).isTrue();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void bootsADisk() throws IOException {
        Path disk = Files.writeString(directory.resolve("app.iso"), "disk");
        Deployable deployable = machine("app", List.of(), List.of()).containerDisk(disk);
        JsonNode instance = VirtualMachineSchema.check(deployable.manifest()).at("/spec/template/spec");

        assertThat(deployable.image().layers().get(0)).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("disk/app.img");
            assertThat(file.owner()).isEqualTo(107);
        });
        assertThat(instance.at("/domain/devices/autoattachPodInterface").asBoolean(true)).isFalse();
        assertThat(instance.at("/domain/devices/disks/0/disk/bus").asText()).isEqualTo("virtio");
        assertThat(instance.at("/volumes/0/containerDisk/path").asText()).isEqualTo("/disk/app.img");
    }

    @Test
    void hasDataBeforeTheDiskThatBoots() throws IOException {
        Path disk = Files.writeString(directory.resolve("app.iso"), "disk");
        Deployable deployable = machine("app", List.of(), List.of(data)).containerDisk(disk);
        JsonNode instance = VirtualMachineSchema.check(deployable.manifest()).at("/spec/template/spec");

        assertThat(instance.at("/domain/devices/disks").findValuesAsText("name")).containsExactly("data-0", "boot");
        assertThat(instance.at("/domain/devices/disks/1/bootOrder").asInt()).isEqualTo(1);
        assertThat(instance.at("/volumes/0/containerDisk/path").asText()).isEqualTo("/disk/data-0.img");
        assertThat(deployable.image().layers()).flatExtracting(layer -> layer).extracting(TarFile::path)
                .containsExactly("disk/data-0.img", "disk/app.img");
    }

    @ParameterizedTest
    @CsvSource({"10.0.2.2/24,10.0.2.1,", "192.168.7.2/24,192.168.7.1,192.168.7.0/24", "192.168.7.2/24,,192.168.7.0/24",
        "10.0.0.6/30,10.0.0.5,10.0.0.4/30"})
    void takesStaticAddressesThatKubeVirtWouldGive(String address, String gateway, String cidr) throws IOException {
        GuestNetwork network =
                new GuestNetwork("inet", "static", Optional.of(address), Optional.ofNullable(gateway));
        Deployable deployable = machine("app", List.of(network), List.of()).kernelBoot(kernel, config);

        assertThat(problems.isEmpty()).isTrue();
        assertThat(VirtualMachineSchema.check(deployable.manifest())
                .at("/spec/template/spec/networks/0/pod/vmNetworkCIDR").asText(null))
                .isEqualTo(cidr);
    }

    @ParameterizedTest
    @CsvSource({"10.0.2.15/24,10.0.2.2", "10.0.2.2/24,10.0.2.3", "10.0.2.2/31,", "10.0.2.2/32,", "10.0.2.2/0,"})
    void refusesOtherStaticAddresses(String address, String gateway) {
        machine("app", List.of(new GuestNetwork(
                "inet", "static", Optional.of(address), Optional.ofNullable(gateway))), List.of());
        assertThatThrownBy(problems::throwIfAny).hasMessageContaining("<networks>").hasMessageContaining(address);
    }

    @Test
    void refusesWhatKubeVirtHasNot() {
        machine("app", List.of(DHCP, DHCP), List.of(directory.resolve("gone")));
        machine("app", List.of(new GuestNetwork("inet6", "auto", Optional.empty(), Optional.empty())), List.of());

        assertThatThrownBy(problems::throwIfAny).hasMessageContaining("2 interfaces").hasMessageContaining("gone")
                .hasMessageContaining("IPv6");
    }

    @ParameterizedTest
    @CsvSource({"app,app", "My_App.2,my-app-2", "42,rumprun", "../../etc,etc", "größe,gr-e", "-a-,a", "'',rumprun",
        "a'; rm -rf / #,a-rm-rf"})
    void namesAreThoseOfKubernetes(String name, String plain) throws IOException {
        Deployable deployable = machine(name, List.of(DHCP), List.of()).kernelBoot(kernel, config);
        assertThat(VirtualMachineSchema.check(deployable.manifest()).at("/metadata/name").asText()).isEqualTo(plain);
    }

    @Test
    void longNamesAreCut() throws IOException {
        Deployable deployable = machine("a".repeat(62) + "-" + "b".repeat(20), List.of(), List.of())
                .kernelBoot(kernel, config);
        assertThat(VirtualMachineSchema.check(deployable.manifest()).at("/metadata/name").asText())
                .isEqualTo("a".repeat(62));
    }

    private KubeVirt machine(String name, List<GuestNetwork> networks, List<Path> disks) {
        Workload workload = new Workload(
                name, "registry.example.com/team/app:1.0", 64, new TreeMap<>(), OptionalLong.empty());
        return new KubeVirt(workload, networks, disks, problems);
    }
}
