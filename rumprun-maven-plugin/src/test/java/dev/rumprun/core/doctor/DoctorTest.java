// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.doctor.Check.State;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.run.Accelerator;
import dev.rumprun.core.toolchain.ToolchainChoice;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import dev.rumprun.core.toolchain.Toolchains;
import dev.rumprun.fixture.FakeToolchain;
import dev.rumprun.fixture.RecordingLog;
import dev.rumprun.fixture.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    @TempDir
    private Path directory;

    private final Map<String, String> environment = new HashMap<>();
    private FakeToolchain rumprun;
    private Path temporary;

    @BeforeEach
    void install() throws IOException {
        rumprun = FakeToolchain.rumprun(directory.resolve("rumprun"));
        temporary = Files.createDirectory(directory.resolve("tmp"));
        Scripts.write(directory.resolve("bin/gcc"), "echo gcc 12\n");
        Scripts.write(directory.resolve("bin/objcopy"), "echo objcopy 2.40\n");
        environment.put("RUMPRUN_HOME", rumprun.home().toString());
        environment.put("PATH", directory.resolve("bin").toString());
        environment.put("TMPDIR", temporary.toString());
    }

    @Test
    void looksAtEverythingAndLeavesNothingBehind() {
        Report report = examine(Duration.ofMinutes(1));

        assertThat(report.checks()).extracting(Check::name).containsExactly("system", "Java", "toolchain", "toolchain",
                "gcc", "binutils", "g++", "QEMU", "gdb", "xl", "xenstore-write", "grub-mkrescue", "GRUB for i386-pc",
                "xorriso", "qemu-img", "Podman", "Rust", "KVM", "Xen", "build directory", "cache directory",
                "temporary files");
        assertThat(state(report, "toolchain")).isEqualTo(State.OK);
        assertThat(state(report, "gcc")).isEqualTo(State.OK);
        assertThat(state(report, "QEMU")).isEqualTo(State.WARNING);
        assertThat(report.state()).isEqualTo(State.WARNING);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void finishesTheReportThoughTheToolchainIsBroken() throws IOException {
        rumprun.delete("bin/rumprun-bake");
        Files.delete(directory.resolve("bin/gcc"));

        Report report = examine(Duration.ofMinutes(1));

        assertThat(report.checks()).hasSize(22);
        assertThat(state(report, "toolchain")).isEqualTo(State.ERROR);
        assertThat(state(report, "gcc")).isEqualTo(State.ERROR);
        assertThatThrownBy(report::failIfBroken).hasMessageContaining("toolchain (The Rumprun toolchain in")
                .hasMessageContaining("gcc (not found)");
    }

    @Test
    void saysSoWhenNothingCanBeTriedOut() {
        environment.put("TMPDIR", directory.resolve("nowhere").toString());

        Report report = examine(Duration.ofMinutes(1));

        assertThat(state(report, "tools")).isEqualTo(State.ERROR);
        assertThat(state(report, "cache directory")).isEqualTo(State.OK);
    }

    @Test
    void refusesToWaitForNoTime() {
        assertThatThrownBy(() -> examine(Duration.ZERO))
                .isInstanceOf(RumprunException.class).hasMessageContaining("<timeout>");
    }

    private Report examine(Duration timeout) {
        RecordingLog log = new RecordingLog();
        Doctor doctor = new Doctor(new Toolchains(environment, directory.resolve("cache")), () -> {
            throw RumprunException.setup("The starter is not to be had.", "go online");
        }, new Accelerator(), environment, log);
        return doctor.examine(new DoctorRequest(
                new ToolchainChoice(Policy.AUTO, List.of(), Optional.empty()),
                List.of(), Optional.of(directory.resolve("target")), timeout, "Test 1"));
    }

    private static State state(Report report, String name) {
        return report.checks().stream().filter(check -> check.name().equals(name)).findFirst().orElseThrow().state();
    }
}
