// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostToolTest {

    @ParameterizedTest
    @EnumSource
    void canBeInstalledOnEverySystem(HostTool tool) {
        Packages packages = tool.packages();

        assertThat(packages.install(HostSystem.DEBIAN)).matches("apt-get install [a-z0-9+-]+( [a-z0-9+-]+)*");
        assertThat(packages.install(HostSystem.FEDORA)).matches("dnf install [a-z0-9+-]+( [a-z0-9+-]+)*");
        assertThat(packages.install(HostSystem.MACOS)).matches("brew install [a-z0-9+-]+|needs Linux.*");
    }

    @ParameterizedTest
    @EnumSource
    void isANameOnPathOrAnAbsoluteFile(HostTool tool) {
        assertThat(tool.names()).isNotEmpty().allMatch(name -> name.startsWith("/") || !name.contains("/"));
    }

    @Test
    void advisesInOneLine() {
        assertThat(HostTool.QEMU.advice()).isEqualTo("install QEMU (Debian, Ubuntu: apt-get install qemu-system-x86;"
                + " Fedora: dnf install qemu-system-x86; macOS: brew install qemu)");
    }
}
