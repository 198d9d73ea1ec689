// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.step.Parallel;
import dev.rumprun.core.step.Parallel.Attempt;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import dev.rumprun.fixture.FakeToolchain;
import dev.rumprun.fixture.RecordingLog;
import dev.rumprun.fixture.TarGz;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolchainsTest {

    @TempDir
    private Path directory;

    private final RecordingLog log = new RecordingLog();
    private FakeToolchain fake;

    @BeforeEach
    void install() throws IOException {
        fake = FakeToolchain.rumprun(directory.resolve("rumprun"));
    }

    @Test
    void asksAToolchainOnceForAllModules() throws IOException {
        Toolchains toolchains = toolchains();
        Callable<ProbedToolchain> module = () -> get(toolchains, at(fake.home()));

        List<Attempt<ProbedToolchain>> all = Parallel.all(Collections.nCopies(8, module), 8);

        assertThat(all).extracting(Attempt::value).doesNotContainNull().containsOnly(all.get(0).value());
        assertThat(fake.newCalls()).containsExactly("bake list", "gcc --version", "gcc -dumpmachine");
        assertThat(log.of("info")).containsExactly("Toolchain: Rumprun x86_64-rumprun-netbsd, gcc 5.5.0, in "
                + fake.home() + " (from rumprun.home)");
        assertThat(log.of("warn")).isEmpty();
    }

    @Test
    void remembersFromOneBuildToTheNext() throws IOException {
        ProbedToolchain first = get(toolchains(), at(fake.home()));
        fake.newCalls();

        assertThat(get(toolchains(), at(fake.home()))).isEqualTo(first);
        assertThat(fake.newCalls()).isEmpty();
    }

    @Test
    void asksAgainWhenTheToolchainHasChanged() throws IOException {
        get(toolchains(), at(fake.home()));
        fake.write("rumprun-x86_64/lib/libc.a", "another libc");
        fake.newCalls();

        get(toolchains(), at(fake.home()));

        assertThat(fake.newCalls()).hasSize(3);
    }

    @Test
    void asksNothingInADryRunAndStillAsksLater() throws IOException {
        Toolchains toolchains = toolchains();
        ProbedToolchain looked = toolchains.get(
                at(fake.home()), this::noStarter, Optional.empty(), directory.resolve("log"), log);
        assertThat(fake.newCalls()).isEmpty();
        assertThat(looked.configs()).isEqualTo(fake.probed().configs());

        assertThat(get(toolchains, at(fake.home())).gccVersion()).isEqualTo("gcc 5.5.0");
        assertThat(fake.newCalls()).hasSize(3);
    }

    @Test
    void tellsChoicesApart() throws IOException {
        FakeToolchain other = FakeToolchain.rumprun(directory.resolve("other"));
        Toolchains toolchains = toolchains();

        assertThat(get(toolchains, at(fake.home())).toolchain().home()).isEqualTo(fake.home());
        assertThat(get(toolchains, at(other.home())).toolchain().home()).isEqualTo(other.home());
    }

    @Test
    void doesNotRememberAToolchainThatIsBroken() throws IOException {
        String list = "hw_virtio: virtio targets\n";
        fake.write("share/list", "");
        assertThatThrownBy(() -> get(toolchains(), at(fake.home()))).isInstanceOf(RumprunException.class);
        fake.write("share/list", list);

        assertThat(get(toolchains(), at(fake.home())).configs()).hasSize(1);
    }

    @Test
    void warnsOnceOfTheStarter() throws IOException {
        Path tree = FakeToolchain.starter(directory.resolve("tree")).home();
        Path archive = TarGz.write(directory.resolve("starter.tar.gz"), tar -> tar.tree(tree));
        ToolchainChoice choice = new ToolchainChoice(Policy.STARTER, List.of(), Optional.empty());
        Toolchains toolchains = toolchains();

        for (int module = 0; module < 3; module++) {
            toolchains.get(choice, () -> archive, processes(), directory.resolve("log"), log);
        }

        assertThat(log.of("warn")).singleElement().asString()
                .contains("our starter kernel, not Rumprun", "rumprun.home");
    }

    private Toolchains toolchains() {
        return new Toolchains(Map.of(), directory.resolve("cache"));
    }

    private ProbedToolchain get(Toolchains toolchains, ToolchainChoice choice) {
        return toolchains.get(choice, this::noStarter, processes(), directory.resolve("log"), log);
    }

    private Optional<ProcessRunner> processes() {
        return Optional.of(new ProcessRunner(log, Duration.ofMinutes(1)));
    }

    private Path noStarter() {
        throw new AssertionError("the starter was not asked for");
    }

    private static ToolchainChoice at(Path home) {
        return new ToolchainChoice(Policy.AUTO, List.of(ToolchainHome.of(home)), Optional.empty());
    }
}
