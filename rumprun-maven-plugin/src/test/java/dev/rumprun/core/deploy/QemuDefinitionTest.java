// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import static dev.rumprun.core.deploy.Requests.DHCP;
import static dev.rumprun.core.deploy.Requests.HOSTILE;
import static dev.rumprun.core.deploy.Requests.STATIC;
import static dev.rumprun.core.deploy.Requests.disk;
import static dev.rumprun.core.deploy.Requests.kvm;
import static dev.rumprun.core.deploy.Requests.readOnly;
import static dev.rumprun.core.deploy.Requests.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.deploy.Operator.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the scripts, with a program in the place of QEMU that notes its arguments. */
class QemuDefinitionTest {

    private static final String PROGRAM = "qemu-system-x86_64";
    private static final String SCRIPT = "hello-1.0-kvm-qemu.sh";

    @TempDir
    private Path parent;

    @Test
    void startsTheMachineThatTheGoalsStart() throws Exception {
        Operator operator = operator("x", kvm());

        assertThat(runs(operator, Map.of()).exitCode()).isZero();
        assertThat(operator.called()).containsExactly(List.of(PROGRAM, "-display", "none", "-vga", "none",
                "-no-reboot", "-serial", "stdio", "-m", "64", "-nic", "none", "-accel", "kvm", "-accel", "tcg",
                "-cpu", "max", "-kernel", "./hello-1.0-kvm.bin", "-initrd", "./hello-1.0-kvm-config.json"));
    }

    @Test
    void givesEveryCharacterOfNamesToQemu() throws Exception {
        String base = HOSTILE.replace(" ", "_");
        Operator operator = operator(HOSTILE, kvm().base(base).told(told(3))
                .disks(disk(HOSTILE + ".img"), readOnly("-,x"), disk("/dev/sd b")));

        Result result = operator.runs(parent, Map.of(),
                operator.directory().resolve(base + "-qemu.sh").toString(), "-name", HOSTILE);

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(operator.called().get(0)).containsSubsequence(
                "-drive", "file=./" + HOSTILE.replace(",", ",,") + ".img,format=raw,if=virtio",
                "-drive", "file=./-,,x,format=raw,if=virtio,snapshot=on",
                "-drive", "file=/dev/sd b,format=raw,if=virtio",
                "-kernel", "./" + base + ".bin", "-initrd", "./" + base.replace(",", ",,") + "-config.json",
                "-name", HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "a\nb\n", "$(touch gone)"})
    void runsInTheDirectoryWhereItLies(String directory) throws Exception {
        Operator operator = operator(directory, kvm()).has(PROGRAM, "pwd >\"$OUT\"\n");
        Map<String, String> out = Map.of("OUT", parent.resolve("out").toString());

        operator.runs(operator.directory(), out, "sh", SCRIPT);
        assertThat(parent.resolve("out")).hasContent(operator.directory() + "\n");
        operator.runs(parent, out, "./" + directory + "/" + SCRIPT);
        assertThat(Files.readString(parent.resolve("out"))).isEqualTo(operator.directory() + "\n");
    }

    @Test
    void mapsPortsAndHasOtherMemoryByVariables() throws Exception {
        Operator operator = operator("x", kvm().told(told(0, DHCP, STATIC)).ports("8080:80", "0:443"));

        runs(operator, Map.of());
        runs(operator, Map.of("RUMPRUN_MEMORY", "128", "RUMPRUN_PORTS", "1:2", "RUMPRUN_ADDRESS", ""));
        runs(operator, Map.of("RUMPRUN_PORTS", "", "RUMPRUN_NET1", "bridge,br=br 0"));

        String addresses = "net=10.9.8.0/24,host=10.9.8.1,dns=10.9.8.2,dhcpstart=10.9.8.3";
        String mac = MacAddress.of("com.example:hello:hello-kvm", 0);
        assertThat(operator.called().get(0)).containsSubsequence("-m", "64",
                "-netdev", "user,hostfwd=tcp:127.0.0.1:8080-:80,hostfwd=tcp:127.0.0.1:443-:443,id=net0",
                "-device", "virtio-net-pci,netdev=net0,mac=" + mac, "-netdev", "user," + addresses + ",id=net1");
        assertThat(operator.called().get(1)).containsSubsequence("-m", "128",
                "-netdev", "user,hostfwd=tcp::1-:2,id=net0");
        assertThat(operator.called().get(2)).containsSubsequence("-netdev", "user,id=net0",
                "-netdev", "bridge,br=br 0,id=net1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "80:", ":80", "1:2:3", "a:b", "1:2 *", "1:2,x"})
    void refusesPorts(String ports) throws Exception {
        Operator operator = operator("x", kvm().told(told(0, STATIC)));

        Result result = runs(operator, Map.of("RUMPRUN_PORTS", ports));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.output()).contains("in RUMPRUN_PORTS is no pair of ports");
        assertThat(operator.called()).isEmpty();
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Result result = runs(operator("x", kvm()), Map.of("QEMU", "/nowhere/qemu"));

        assertThat(result.exitCode()).isEqualTo(127);
        assertThat(result.output()).contains("there is no /nowhere/qemu. Perhaps you should install QEMU");
    }

    @Test
    void leavesSignalsAndTheExitStatusToQemu() throws Exception {
        Operator operator = operator("x", kvm()).has(PROGRAM, "echo $$\nkill -TERM $$\n");

        assertThat(runs(operator, Map.of()).exitCode()).isEqualTo(128 + 15);
    }

    private Operator operator(String directory, Requests request) throws IOException {
        return Operator.in(parent.resolve(directory)).has(PROGRAM, "")
                .takes(DefinitionFormat.QEMU.files(request.request()));
    }

    private static Result runs(Operator operator, Map<String, String> variables) throws Exception {
        return operator.runs(operator.directory(), variables, "./" + SCRIPT);
    }
}
