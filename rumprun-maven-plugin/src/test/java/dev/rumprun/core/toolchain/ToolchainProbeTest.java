// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.CommandFailure;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.fixture.FakeToolchain;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolchainProbeTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path directory;

    private FakeToolchain fake;

    @BeforeEach
    void install() throws IOException {
        fake = FakeToolchain.rumprun(directory.resolve("rumprun"));
    }

    @Test
    void asksTheToolsWhatTheyAre() throws IOException {
        assertThat(probe(LONG)).isEqualTo(fake.probed());
    }

    @Test
    void knowsNoVersionWithoutAConfigurationFile() throws IOException {
        fake.delete("etc/rumprun-bake.conf");

        assertThat(probe(LONG).bakeVersion()).isEqualTo("unknown");
    }

    @Test
    void tellsWhatItCanWithoutRunningAnything() throws IOException {
        ProbedToolchain probed = ToolchainProbe.withoutRunning(fake.toolchain(), "identity");

        assertThat(probed.configs()).isEqualTo(fake.probed().configs());
        assertThat(probed.bakeVersion()).isEqualTo("20160209");
        assertThat(fake.newCalls()).isEmpty();
    }

    @Test
    void showsTheOutputOfAGccThatFails() throws IOException {
        fake.script("gcc", "echo 'libmpc.so.3: cannot open shared object file' >&2; exit 1\n");

        assertThatThrownBy(() -> probe(LONG))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("asking the toolchain in " + fake.home() + " what it is: exit code 1")
                .hasMessageContaining("libmpc.so.3: cannot open shared object file");
    }

    @Test
    void endsAGccThatHangs() throws IOException {
        fake.script("gcc", "exec sleep 60\n");

        assertThatThrownBy(() -> probe(Duration.ofMillis(300)))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("timeout of");
    }

    @Test
    void tellsOfAGccThatIsKilled() throws IOException {
        fake.script("gcc", "kill -9 $$\n");

        assertThatThrownBy(() -> probe(LONG)).hasMessageContaining("killed by signal 9");
    }

    @Test
    void refusesAGccThatPrintsMegabytes() throws IOException {
        fake.script("gcc", "yes some words | head -c 3000000\n");

        assertThatThrownBy(() -> probe(LONG))
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining("is broken: x86_64-rumprun-netbsd-gcc says that its target is 'some words'");
    }

    @Test
    void refusesAGccForAnotherMachine() throws IOException {
        fake.script("gcc", "echo x86_64-linux-gnu\n");

        assertThatThrownBy(() -> probe(LONG)).hasMessageContaining("its target is 'x86_64-linux-gnu'");
    }

    @Test
    void refusesAGccThatSaysNothing() throws IOException {
        fake.script("gcc", "exit 0\n");

        assertThatThrownBy(() -> probe(LONG)).hasMessageContaining("its target is ''");
    }

    @Test
    void refusesAToolchainThatBakesNothing() throws IOException {
        fake.write("share/list", "");

        assertThatThrownBy(() -> probe(LONG))
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining("rumprun-bake list names no configuration");
    }

    private ProbedToolchain probe(Duration timeout) throws IOException {
        return new ToolchainProbe(new ProcessRunner(new RecordingLog(), timeout), directory.resolve("logs"))
                .probe(fake.toolchain(), "identity");
    }
}
