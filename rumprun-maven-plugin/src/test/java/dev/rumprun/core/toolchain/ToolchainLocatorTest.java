// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import dev.rumprun.fixture.FakeToolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolchainLocatorTest {

    private static final ToolchainChoice AUTO = choice(Policy.AUTO);

    @TempDir
    private Path directory;

    private final Map<String, String> environment = new HashMap<>();
    private FakeToolchain byParameter;
    private FakeToolchain byVariable;
    private FakeToolchain byPath;
    private FakeToolchain starter;
    private int starterFetches;

    @BeforeEach
    void installToolchainsEverywhere() throws IOException {
        byParameter = FakeToolchain.rumprun(directory.resolve("parameter"));
        byVariable = FakeToolchain.rumprun(directory.resolve("variable"));
        byPath = FakeToolchain.rumprun(directory.resolve("path"));
        starter = FakeToolchain.starter(directory.resolve("starter"));
        environment.put("RUMPRUN_HOME", byVariable.home().toString());
        environment.put("PATH", "/nowhere:" + byPath.home().resolve("bin") + ":" + byVariable.home().resolve("bin"));
    }

    @Test
    void takesTheParameterBeforeAllElse() {
        Toolchain found = locate(at(Policy.AUTO, byParameter.home()));

        assertThat(found.home()).isEqualTo(byParameter.home());
        assertThat(found.foundBy()).isEqualTo("rumprun.home");
    }

    @Test
    void takesTheSecondHomeOnlyWithoutAFirst() {
        ToolchainHome second = ToolchainHome.of("second", byPath.home());

        assertThat(locate(at(Policy.AUTO, byParameter.home()).andThen(second)).foundBy()).isEqualTo("rumprun.home");
        assertThat(locate(AUTO.andThen(second)).foundBy()).isEqualTo("second");
    }

    @Test
    void takesTheTargetThatTheHomeMeans() throws IOException {
        FakeToolchain.rumprun(byPath.home(), "i486-rumprun-netbsdelf");
        ToolchainHome home = new ToolchainHome() {
            @Override
            public String foundBy() {
                return "test";
            }

            @Override
            public String key() {
                return "test";
            }

            @Override
            public Path find() {
                return byPath.home();
            }

            @Override
            public Optional<String> tuple() {
                return Optional.of("i486-rumprun-netbsdelf");
            }
        };

        assertThat(locate(AUTO.andThen(home)).tuple()).isEqualTo("i486-rumprun-netbsdelf");
        assertThat(locate(new ToolchainChoice(Policy.AUTO, List.of(home), Optional.of(FakeToolchain.TUPLE))).tuple())
                .isEqualTo(FakeToolchain.TUPLE);
    }

    @Test
    void takesTheVariableBeforeThePath() {
        Toolchain found = locate(AUTO);

        assertThat(found.home()).isEqualTo(byVariable.home());
        assertThat(found.foundBy()).isEqualTo("RUMPRUN_HOME");
    }

    @Test
    void takesTheFirstOnThePath() {
        environment.put("RUMPRUN_HOME", " ");

        Toolchain found = locate(AUTO);

        assertThat(found.home()).isEqualTo(byPath.home());
        assertThat(found.foundBy()).isEqualTo("PATH");
        assertThat(starterFetches).isZero();
    }

    @Test
    void takesTheStarterWhenThereIsNothingElse() {
        environment.clear();

        Toolchain found = locate(AUTO);

        assertThat(found.home()).isEqualTo(starter.home());
        assertThat(found.kind()).isEqualTo(Toolchain.Kind.STARTER);
        assertThat(starterFetches).isEqualTo(1);
    }

    @Test
    void takesTheStarterWhenTold() {
        assertThat(locate(at(Policy.STARTER, byParameter.home())).home()).isEqualTo(starter.home());
    }

    @Test
    void namesAllPlacesThatItLookedAt() {
        environment.remove("RUMPRUN_HOME");
        environment.put("PATH", "/nowhere:/neither/here");

        assertThatThrownBy(() -> locate(choice(Policy.RUMPRUN)))
                .isInstanceOf(RumprunException.class)
                .hasMessageContainingAll("rumprun.home (not set)", "RUMPRUN_HOME (not set)",
                        "*-rumprun-netbsd*-gcc on PATH [/nowhere, /neither/here]");
        assertThat(starterFetches).isZero();
    }

    @Test
    void doesNotLookElsewhereWhenTheParameterIsWrong() {
        assertThatThrownBy(() -> locate(at(Policy.AUTO, directory.resolve("wrong"))))
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining(directory.resolve("wrong") + " (from rumprun.home) is no Rumprun toolchain");
    }

    @Test
    void doesNotLookElsewhereWhenTheVariableIsWrong() {
        environment.put("RUMPRUN_HOME", directory.resolve("wrong").toString());

        assertThatThrownBy(() -> locate(AUTO))
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining(directory.resolve("wrong") + " (from RUMPRUN_HOME) is no Rumprun toolchain");
    }

    @Test
    void followsALinkOnThePathToTheToolchain() throws IOException {
        Path links = Files.createDirectory(directory.resolve("links"));
        String gcc = FakeToolchain.TUPLE + "-gcc";
        Files.createSymbolicLink(links.resolve(gcc), byPath.home().resolve("bin").resolve(gcc));
        environment.clear();
        environment.put("PATH", links.toString());

        assertThat(locate(AUTO).home()).isEqualTo(byPath.home());
    }

    @Test
    void passesOverACompilerThatCannotRun() throws IOException {
        environment.remove("RUMPRUN_HOME");
        Files.setPosixFilePermissions(byPath.home().resolve("bin/" + FakeToolchain.TUPLE + "-gcc"),
                PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(locate(AUTO).home()).isEqualTo(byVariable.home());
    }

    @Test
    void findsTheWantedTargetOnThePath() throws IOException {
        FakeToolchain other = FakeToolchain.rumprun(directory.resolve("other"), "i486-rumprun-netbsdelf");
        environment.remove("RUMPRUN_HOME");
        environment.merge("PATH", ":" + other.home().resolve("bin"), String::concat);

        Toolchain found = locate(
                new ToolchainChoice(Policy.AUTO, List.of(), Optional.of("i486-rumprun-netbsdelf")));

        assertThat(found.home()).isEqualTo(other.home());
        assertThat(found.tuple()).isEqualTo("i486-rumprun-netbsdelf");
    }

    @Test
    void refusesTheStarterWhenRumprunIsAskedFor() {
        assertThatThrownBy(() -> locate(at(Policy.RUMPRUN, starter.home())))
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining("is the starter platform, which rumprun.toolchain=rumprun forbids");
    }

    @Test
    void survivesAnEmptyPath() {
        environment.remove("RUMPRUN_HOME");
        environment.put("PATH", "::");

        assertThat(locate(AUTO).home()).isEqualTo(starter.home());
    }

    private Toolchain locate(ToolchainChoice choice) {
        return new ToolchainLocator(environment, () -> {
            starterFetches++;
            return starter.home();
        }).locate(choice);
    }

    private static ToolchainChoice choice(Policy policy) {
        return new ToolchainChoice(policy, List.of(), Optional.empty());
    }

    private static ToolchainChoice at(Policy policy, Path home) {
        return new ToolchainChoice(policy, List.of(ToolchainHome.of(home)), Optional.empty());
    }
}
