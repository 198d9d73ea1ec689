// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import static dev.rumprun.core.deploy.Requests.DHCP;
import static dev.rumprun.core.deploy.Requests.HOSTILE;
import static dev.rumprun.core.deploy.Requests.disk;
import static dev.rumprun.core.deploy.Requests.kvm;
import static dev.rumprun.core.deploy.Requests.readOnly;
import static dev.rumprun.core.deploy.Requests.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemdDefinitionTest {

    @TempDir
    private Path parent;

    @Test
    void startsTheMachineThatTheGoalsStart() {
        assertThat(kvm().told(told(0, DHCP)).ports("8080:80").text(DefinitionFormat.SYSTEMD)).contains(
                "WorkingDirectory=/var/lib/rumprun/hello-kvm\n", "Environment=RUMPRUN_MEMORY=64\n",
                "Environment=RUMPRUN_NET0=user,hostfwd=tcp:127.0.0.1:8080-:80\n",
                "ExecStart=qemu-system-x86_64 \\\n    -display none \\\n", "-m \"${RUMPRUN_MEMORY}\"",
                "-netdev \"${RUMPRUN_NET0},id=net0\"", "-kernel ./hello-1.0-kvm.bin",
                "-initrd ./hello-1.0-kvm-config.json\n", "Restart=always\n");
    }

    @Test
    void letsQemuUseTheDisksOfTheGuest() {
        assertThat(kvm().told(told(4)).disks(disk("a b.img"), readOnly("c.img"), disk("/dev/sdb1"),
                readOnly("/dev/sdb2")).text(DefinitionFormat.SYSTEMD)).contains(
                "ReadWritePaths=\"-/var/lib/rumprun/hello-kvm/a b.img\"\n", "DeviceAllow=/dev/kvm rw\n",
                "DeviceAllow=/dev/sdb1 rw\n", "DeviceAllow=/dev/sdb2 r\n").doesNotContain("/c.img\"\n");
    }

    @Test
    void quotesPaths() {
        assertThat(kvm().directory("/" + HOSTILE).told(told(1)).disks(disk(HOSTILE)).text(DefinitionFormat.SYSTEMD))
                .contains("\nWorkingDirectory=/" + HOSTILE.replace("%", "%%") + "\n",
                        "\nRequiresMountsFor=\"/" + escaped(HOSTILE) + "\"\n",
                        "-drive \"file=./" + escaped(HOSTILE).replace("$", "$$").replace(",", ",,") + ",format=raw");
    }

    @Test
    void writesWhatSystemdReads() throws Exception {
        Tools.assumeThereIs("systemd-analyze");
        Tools.assumeThereIs("qemu-system-x86_64");
        Requests request = kvm().told(told(4, DHCP)).ports("8080:80")
                .disks(disk(HOSTILE), readOnly("c.img"), disk("/dev/sdb1"), readOnly("/dev/sdb2"));

        assertThat(analyzed(request.directory("/var/lib/rumprun/hello"))).doesNotContain("service:");
        assertThat(analyzed(request.directory("/" + HOSTILE))).doesNotContain("service:");
    }

    private String analyzed(Requests request) throws IOException, InterruptedException {
        DefinitionFile unit = DefinitionFormat.SYSTEMD.files(request.request()).get(0);
        return Tools.check(Files.createDirectories(parent), new DefinitionFile("hello.service", unit.text(), false),
                "systemd-analyze", "verify", "--man=no", "--recursive-errors=no");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%");
    }
}
