// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import static dev.rumprun.core.deploy.Requests.DHCP;
import static dev.rumprun.core.deploy.Requests.disk;
import static dev.rumprun.core.deploy.Requests.kvm;
import static dev.rumprun.core.deploy.Requests.readOnly;
import static dev.rumprun.core.deploy.Requests.told;
import static dev.rumprun.core.deploy.Requests.xen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeployRequestTest {

    @Test
    void tellsAllProblemsAtOnce() {
        assertThatThrownBy(() -> DefinitionFormat.QEMU.files(kvm().name("a b").base("a/b").told("{}}")
                .memory(0).directory("here").ports("80", "1:2", "1:3").disks(disk("..")).request()))
                .isInstanceOf(RumprunException.class)
                .hasMessageContainingAll("<name>: 'a b' is no name for a machine",
                        "<finalName>: 'a/b.bin' is no name of a file", "<finalName>: 'a/b-config.json' is no name",
                        "<filesystem>: '..' is no name of a file",
                        "<directory>: 'here' is no directory that every tool would find", "<memory>: 0 MB",
                        "<ports>: '80' is no pair of ports", "port 1 of this machine leads to two ports",
                        "<guest>: what is in 'a/b-config.json' is nothing that a guest can be told");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "-x", ".x", "größe", "a b", "a\nb", "a/b", "a@b", "$(x)", "%n"})
    void refusesNames(String name) {
        assertThatThrownBy(() -> kvm().name(name).text(DefinitionFormat.LIBVIRT)).hasMessageContaining("<name>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "/a/../b", "/a/..", "/./a", "/a ", "/a\\", "/a\nb", "/a\u0001", "/a\ud800",
        "/a\uffff"})
    void refusesDirectories(String directory) {
        assertThatThrownBy(() -> kvm().directory(directory).text(DefinitionFormat.SYSTEMD))
                .hasMessageContaining("<directory>");
    }

    @Test
    void takesOtherSpellingsOfDirectories() {
        assertThat(kvm().directory("/a//.b/c/").request().directory()).isEqualTo("/a/.b/c");
        assertThat(kvm().directory("/").request().path("x")).isEqualTo("/x");
    }

    @Test
    void showsNamesWithLineBreaksInOneLine() {
        assertThatThrownBy(() -> kvm().base("a\nb").text(DefinitionFormat.QEMU)).hasMessageContaining("'a?b.bin'");
    }

    @ParameterizedTest
    @EnumSource(value = DefinitionFormat.class, names = {"QEMU", "SYSTEMD"})
    void refusesWhatQemuCannotDo(DefinitionFormat format) {
        assertThatThrownBy(() -> kvm().base("a b").ports("8080:80").text(format)).hasMessageContainingAll(
                "<finalName>: QEMU takes what is before ' ' in 'a b-config.json'", "<ports>: the guest has no network");
    }

    @Test
    void refusesWhatLibvirtCannotDo() {
        assertThatThrownBy(() -> kvm().directory("/a b,c").told(told(1)).disks(readOnly("/dev/sdb1"))
                .text(DefinitionFormat.LIBVIRT))
                .hasMessageContainingAll("<directory>: QEMU takes what is before ' ' in '/a b,c'",
                        "<directory>: QEMU takes what is before ',' in '/a b,c'",
                        "<filesystem>: '/dev/sdb1' is <readOnly>, and libvirt keeps");
        String longest = "{\"cmdline\":\"" + "x".repeat(LibvirtDefinition.MAX_COMMAND_LINE - 14) + "\"}";
        assertThat(xen().told(longest).text(DefinitionFormat.LIBVIRT)).contains(longest.substring(0, 1));
        assertThatThrownBy(() -> xen().told(longest.replace("x\"", "xx\"")).text(DefinitionFormat.LIBVIRT))
                .hasMessageContaining("has 1024 bytes; libvirt gives it to the guest by the kernel's command line");
        assertThatThrownBy(() -> xen().told(told(1)).disks(readOnly("a.img")).text(DefinitionFormat.LIBVIRT))
                .hasMessageContaining("<filesystem>: 'a.img' is <readOnly>, and libvirt has no disks for Xen");
    }

    @Test
    void refusesFormatsForOtherPlatforms() {
        assertThatThrownBy(() -> kvm().text(DefinitionFormat.XL))
                .hasMessageContaining("<formats>: images of the platform kvm do not start by xl");
        assertThatThrownBy(() -> xen().text(DefinitionFormat.SYSTEMD)).hasMessageContaining("do not start by systemd");
        assertThatThrownBy(() -> xen().text(DefinitionFormat.QEMU)).hasMessageContaining("do not start by qemu");
        assertThat(DefinitionFormat.of("xl")).contains(DefinitionFormat.XL);
        assertThat(DefinitionFormat.of("iso")).isEmpty();
    }

    @Test
    void refusesDisksThatTheGuestWasNotBakedFor() {
        Problems problems = new Problems();
        DefinitionFormat.LIBVIRT.check(kvm().disks(disk("a.img")).request(), problems);
        assertThatThrownBy(problems::throwIfAny)
                .hasMessageContaining("<filesystems>: 1 are described, and the image was baked for 0");
    }

    @Test
    void givesPortsThatMayBeAnyANumber() {
        assertThat(kvm().told(told(0, DHCP)).ports("0:80", "8443:443").text(DefinitionFormat.SYSTEMD))
                .contains("hostfwd=tcp:127.0.0.1:80-:80,hostfwd=tcp:127.0.0.1:8443-:443");
    }

    @Test
    void givesAddressesThatAreOfTheMachineAndNoOther() {
        assertThat(List.of(MacAddress.of("a", 0), MacAddress.of("a", 1), MacAddress.of("b", 0)))
                .doesNotHaveDuplicates().allMatch(address -> address.matches("02(:[0-9a-f]{2}){5}"));
        assertThat(MacAddress.of("a", 0)).isEqualTo(MacAddress.of("a", 0));
    }
}
