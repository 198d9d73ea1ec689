// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import static dev.rumprun.core.deploy.Requests.DHCP;
import static dev.rumprun.core.deploy.Requests.HOSTILE;
import static dev.rumprun.core.deploy.Requests.disk;
import static dev.rumprun.core.deploy.Requests.readOnly;
import static dev.rumprun.core.deploy.Requests.told;
import static dev.rumprun.core.deploy.Requests.xen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.deploy.Operator.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scripts, with programs in the places of xl and xenstore-write that note their arguments. */
class XlDefinitionTest {

    private static final String TOLD = "{\"cmdline\":\"it's $HOME \\\"a\\\\b\\\" %s\"}";
    private static final String XL = """
            case $1 in
            domid)
                [ -e "$STATE" ] || exit 1
                echo 17 ;;
            create)
                : >"$STATE" ;;
            esac
            """;

    @TempDir
    private Path parent;

    @Test
    void describesTheGuest() {
        Requests request = xen().told(told(2, DHCP)).disks(disk("a, 1.img"), readOnly("b.iso"));

        assertThat(request.text(DefinitionFormat.XL)).contains("name = \"hello-xen\"\n", "type = \"pv\"\n",
                "kernel = \"/var/lib/rumprun/hello-xen/hello-1.0-xen.bin\"\n", "memory = 64\n", "vcpus = 1\n",
                "on_poweroff = \"destroy\"\n", "on_reboot = \"destroy\"\n", "on_crash = \"destroy\"\n",
                "vif = [\"mac=" + MacAddress.of("com.example:hello:hello-xen", 0) + "\"]\n",
                "target=/var/lib/rumprun/hello-xen/a, 1.img\"",
                "target=/var/lib/rumprun/hello-xen/hello-1.0-xen-disk1.copy\"").doesNotContain("ramdisk");
        assertThat(xen().bakedBy("xen_pvh").text(DefinitionFormat.XL)).contains("type = \"pvh\"\n",
                "ramdisk = \"/var/lib/rumprun/hello-xen/hello-1.0-xen-config.json\"\n");
    }

    @Test
    void namesAPackedKernel() {
        DeployRequest plain = xen().request();
        DeployRequest packed = new DeployRequest(plain.name(), plain.identity(), plain.platform(), plain.bakeConfig(),
                plain.kernel() + ".gz", plain.configFile(), plain.config(), plain.disks(), plain.ports(),
                plain.memory(), plain.directory());

        List<DefinitionFile> files = DefinitionFormat.XL.files(packed);

        assertThat(files).extracting(DefinitionFile::name).containsExactly("hello-1.0-xen-xl.cfg", "hello-1.0-xen-xl.sh");
        assertThat(files.get(0).text()).contains("kernel = \"/var/lib/rumprun/hello-xen/hello-1.0-xen.bin.gz\"\n");
    }

    @Test
    void quotesPaths() {
        assertThat(xen().directory("/" + HOSTILE).text(DefinitionFormat.XL)).contains(
                "kernel = \"/" + HOSTILE.replace("\\", "\\\\").replace("\"", "\\\"") + "/hello-1.0-xen.bin\"\n");
    }

    @Test
    void tellsTheGuestWhatToDoBeforeItRuns() throws Exception {
        Operator operator = operator(HOSTILE, xen());

        Result result = runs(operator);

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(operator.called()).containsExactly(
                List.of("xl", "domid", "hello-xen"),
                List.of("xl", "create", "-q", "-p", "./hello-1.0-xen-xl.cfg"),
                List.of("xl", "domid", "hello-xen"),
                List.of("xenstore-write", "/local/domain/17/rumprun/cfg", TOLD.replace("\\", "\\\\")),
                List.of("xl", "unpause", "hello-xen"));
    }

    @Test
    void needNotTellTheStarterWhatItReadsFromItsRamdisk() throws Exception {
        Operator operator = operator("x", xen().bakedBy("xen_pvh"));

        assertThat(runs(operator, "-c").exitCode()).isZero();
        assertThat(operator.called()).containsExactly(
                List.of("xl", "domid", "hello-xen"),
                List.of("xl", "create", "-q", "-p", "./hello-1.0-xen-xl.cfg"),
                List.of("xl", "unpause", "hello-xen"),
                List.of("xl", "console", "hello-xen"));
    }

    @Test
    void leavesNoGuestThatIsToldNothing() throws Exception {
        Operator operator = operator("x", xen()).has("xenstore-write", "exit 1\n");

        assertThat(runs(operator).exitCode()).isEqualTo(1);
        assertThat(operator.called()).endsWith(List.of("xl", "destroy", "hello-xen"));
    }

    @Test
    void leavesGuestsAloneThatRunAlready() throws Exception {
        Operator operator = operator("x", xen().told(told(1)).disks(readOnly("a.img")));
        Files.writeString(operator.directory().resolve("a.img"), "new");
        Path copy = Files.writeString(operator.directory().resolve("hello-1.0-xen-disk0.copy"), "used");
        Files.createFile(operator.tools().resolve("state"));

        Result result = runs(operator);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("hello-xen runs already. xl destroy hello-xen ends it.");
        assertThat(copy).hasContent("used");
        assertThat(operator.called()).hasSize(1);
    }

    @Test
    void copiesDisksThatStayAsTheyAre() throws Exception {
        String name = HOSTILE + ".img";
        Operator operator = operator(HOSTILE, xen().base(HOSTILE).told(told(2)).disks(disk("-x"), readOnly(name)));
        Files.writeString(operator.directory().resolve(name), "data");
        Files.writeString(operator.directory().resolve(HOSTILE + "-config.json"), TOLD);

        Result result = operator.runs(parent, Map.of("STATE", operator.tools().resolve("state").toString()),
                operator.directory().resolve(HOSTILE + "-xl.sh").toString());

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(operator.directory().resolve(HOSTILE + "-disk1.copy")).hasContent("data");
        assertThat(operator.called()).contains(List.of("xl", "create", "-q", "-p", "./" + HOSTILE + "-xl.cfg"));
    }

    @Test
    void startsNothingWithoutItsFiles() throws Exception {
        Operator operator = operator("x", xen());
        Files.delete(operator.directory().resolve("hello-1.0-xen-config.json"));

        Result result = runs(operator);

        assertThat(result.exitCode()).isNotZero();
        assertThat(result.output()).contains("hello-1.0-xen-config.json");
        assertThat(operator.called()).containsExactly(List.of("xl", "domid", "hello-xen"));
    }

    @Test
    void showsHowItIsUsed() throws Exception {
        Operator operator = operator("x", xen());

        assertThat(runs(operator, "-x").output()).contains("usage:");
        assertThat(runs(operator, "-c", "-c").exitCode()).isEqualTo(2);
        assertThat(operator.called()).isEmpty();
    }

    private Operator operator(String directory, Requests request) throws IOException {
        Operator operator = Operator.in(parent.resolve(directory)).has("xl", XL).has("xenstore-write", "")
                .takes(DefinitionFormat.XL.files(request.request()));
        Files.writeString(operator.directory().resolve("hello-1.0-xen-config.json"), TOLD);
        return operator;
    }

    private static Result runs(Operator operator, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "./hello-1.0-xen-xl.sh";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return operator.runs(operator.directory(), Map.of("STATE", operator.tools().resolve("state").toString()),
                command);
    }
}
