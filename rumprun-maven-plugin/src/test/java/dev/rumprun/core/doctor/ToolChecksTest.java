// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.doctor.Check.State;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.host.HostTool;
import dev.rumprun.core.host.SearchPath;
import dev.rumprun.fixture.Processes;
import dev.rumprun.fixture.RecordingLog;
import dev.rumprun.fixture.Scripts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolChecksTest {

    @TempDir
    private Path directory;

    private Duration timeout = Duration.ofMinutes(1);

    @Test
    void takesTheFirstLineThatSaysSomething() throws IOException {
        Path gdb = tool("gdb", "echo; echo \"gdb 13 $1\"; echo Copyright");

        Check check = check(HostTool.GDB, false);

        assertThat(check.state()).isEqualTo(State.OK);
        assertThat(check.found()).isEqualTo("gdb 13 --version, " + gdb);
        assertThat(check.packages()).contains(HostTool.GDB.packages());
    }

    @Test
    void takesAVersionFromEitherStream() throws IOException {
        Path xorriso = tool("xorriso", "echo 'xorriso 1.5.4' >&2");

        assertThat(check(HostTool.XORRISO, false).found()).isEqualTo("xorriso 1.5.4, " + xorriso);
    }

    @Test
    void takesAToolThatSaysNothing() throws IOException {
        Path gdb = tool("gdb", "exit 0");

        assertThat(check(HostTool.GDB, false).state()).isEqualTo(State.OK);
        assertThat(check(HostTool.GDB, false).found()).isEqualTo(gdb.toString());
    }

    @Test
    void doesNotStartWhatHasNoVersion() throws IOException {
        Path xl = tool("xl", "touch " + directory + "/started");

        assertThat(check(HostTool.XL, false).found()).isEqualTo(xl.toString());
        assertThat(directory.resolve("started")).doesNotExist();
    }

    @Test
    void findsAToolByItsOtherName() throws IOException {
        Path grub = tool("grub2-mkrescue", "echo grub2-mkrescue 2.06");

        assertThat(check(HostTool.GRUB, false).found()).isEqualTo("grub2-mkrescue 2.06, " + grub);
    }

    @Test
    void isNotConfusedByWhatAToolPrints() throws IOException {
        Path gdb = tool("gdb", "printf '\\033[2J\\a\\000\\377gdb\\t13\\r\\n'; yes | head -c 10000000");

        assertThat(check(HostTool.GDB, false).found()).isEqualTo("[2J\ufffdgdb 13, " + gdb);
    }

    @Test
    void survivesALineWithoutAnEnd() throws IOException {
        tool("gdb", "head -c 10000000 /dev/zero | tr '\\000' x");

        assertThat(check(HostTool.GDB, false).found()).hasSize(500).startsWith("xxx");
    }

    @Test
    void saysHowAToolFails() throws IOException {
        Path gdb = tool("gdb", "echo 'libx.so.1: cannot open shared object file'; exit 127");

        Check check = check(HostTool.GDB, false);

        assertThat(check.state()).isEqualTo(State.WARNING);
        assertThat(check.found()).isEqualTo(gdb + " does not work: Failed while asking gdb for its version:"
                + " exit code 127: libx.so.1: cannot open shared object file");
    }

    @Test
    void stopsAToolThatHangs() throws IOException {
        tool("gdb", "echo $$ >" + directory + "/pid; echo gdb 13; sleep 600");
        timeout = Duration.ofSeconds(1);

        Check check = check(HostTool.GDB, false);

        assertThat(check.found())
                .endsWith("does not work: Failed while asking gdb for its version: timeout of 1 s: gdb 13");
        assertThat(check.advice()).startsWith("raise rumprun.timeout");
        assertThat(Processes.ends(Processes.numberIn(directory.resolve("pid")))).isTrue();
    }

    @Test
    void isAnErrorOnlyWhereBuildsNeedIt() {
        assertThat(check(HostTool.GCC, false).state()).isEqualTo(State.ERROR);
        assertThat(check(HostTool.BINUTILS, false).state()).isEqualTo(State.ERROR);
        assertThat(check(HostTool.QEMU, false).state()).isEqualTo(State.WARNING);
        assertThat(check(HostTool.QEMU, false).found()).isEqualTo("not found");
    }

    @Test
    void isNoErrorWhereTheToolchainWorksWithoutIt() {
        assertThat(check(HostTool.GCC, true).state()).isEqualTo(State.WARNING);
    }

    private Check check(HostTool tool, boolean toolchainWorks) {
        return new ToolChecks(new SearchPath(List.of(directory.resolve("bin"))),
                new ProcessRunner(new RecordingLog(), timeout), directory, toolchainWorks).check(tool);
    }

    private Path tool(String name, String commands) throws IOException {
        return Scripts.write(directory.resolve("bin").resolve(name), commands + "\n");
    }
}
