// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import dev.rumprun.fixture.FakeToolchain;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolchainSurveyTest {

    @TempDir
    private Path directory;

    private final Map<String, String> environment = new HashMap<>();
    private FakeToolchain byVariable;
    private FakeToolchain byPath;
    private FakeToolchain starter;
    private Duration timeout = Duration.ofMinutes(1);

    @BeforeEach
    void installToolchains() throws IOException {
        byVariable = FakeToolchain.rumprun(directory.resolve("variable"));
        byPath = FakeToolchain.rumprun(directory.resolve("path"));
        starter = FakeToolchain.starter(directory.resolve("starter"));
        environment.put("RUMPRUN_HOME", byVariable.home().toString());
        environment.put("PATH", byVariable.home() + "/bin:" + byPath.home() + "/bin:" + byPath.home() + "/bin");
    }

    @Test
    void findsEachToolchainOnceInTheOrderOfTheBuild() {
        List<SurveyedToolchain> found = survey(choice(Policy.AUTO));

        assertThat(found).extracting(SurveyedToolchain::place).containsExactly(
                byVariable.home().toString(), byPath.home().toString(), starter.home().toString());
        assertThat(found).extracting(SurveyedToolchain::foundBy).containsExactly("RUMPRUN_HOME", "PATH", "default");
        assertThat(found).allMatch(SurveyedToolchain::works);
        assertThat(found.get(0).probed().orElseThrow().configs()).isEqualTo(byVariable.probed().configs());
    }

    @Test
    void putsTheStarterFirstWhenItIsWanted() {
        assertThat(survey(choice(Policy.STARTER))).extracting(SurveyedToolchain::foundBy)
                .containsExactly("rumprun.toolchain=starter", "RUMPRUN_HOME", "PATH");
    }

    @Test
    void findsWhatIsWrongWithEach() throws IOException {
        byVariable.script("gcc", "echo 'no cc1 here' >&2; exit 4\n");
        byPath.delete("bin/rumprun-bake");
        Files.move(starter.home(), directory.resolve("moved"));

        List<SurveyedToolchain> found = survey(choice(Policy.AUTO));

        assertThat(found).noneMatch(SurveyedToolchain::works);
        assertThat(found).extracting(toolchain -> toolchain.failure().orElseThrow().what()).containsExactly(
                "Failed while asking the toolchain in " + byVariable.home() + " what it is: exit code 4: no cc1 here",
                "The Rumprun toolchain in " + byPath.home() + " is broken: it has no bin/rumprun-bake.",
                starter.home() + " (from default) is no Rumprun toolchain: there is no such directory.");
    }

    @Test
    void stopsOneThatHangsAndGoesOn() throws IOException {
        byVariable.script("gcc", "sleep 600\n");
        timeout = Duration.ofSeconds(1);

        List<SurveyedToolchain> found = survey(choice(Policy.AUTO));

        assertThat(found.get(0).failure().orElseThrow().what()).endsWith("what it is: timeout of 1 s");
        assertThat(found.get(1).works()).isTrue();
    }

    @Test
    void noticesACompilerThatCannotCompile() throws IOException {
        byVariable.script("gcc", """
                case $1 in
                    -dumpmachine) echo @TUPLE@ ;;
                    --version) echo "gcc 1" ;;
                    -c) echo "trial.c:1:10: fatal error: stdio.h: No such file or directory" >&2; exit 1 ;;
                esac
                """);

        RumprunException failure = survey(choice(Policy.AUTO)).get(0).failure().orElseThrow();

        assertThat(failure.what()).startsWith("Failed while compiling a trial program by the toolchain in "
                + byVariable.home() + ": exit code 1: trial.c:1:10: fatal error: stdio.h");
        assertThat(failure.advice()).startsWith("install the headers and static libraries of the C library");
    }

    @Test
    void noticesALinkerThatCannotLink() throws IOException {
        byVariable.script("gcc", """
                case $1 in
                    -dumpmachine) echo @TUPLE@ ;;
                    --version) echo "gcc 1" ;;
                    *.o) echo "/usr/bin/ld: cannot find -lc: No such file or directory" >&2; exit 1 ;;
                esac
                """);

        assertThat(survey(choice(Policy.AUTO)).get(0).failure().orElseThrow().what())
                .startsWith("Failed while linking a trial program");
    }

    @Test
    void survivesAStarterThatIsNotToBeHad() {
        List<SurveyedToolchain> found = survey(choice(Policy.AUTO), () -> {
            throw RumprunException.setup("No such artifact.", "go online");
        });

        assertThat(found).hasSize(3);
        assertThat(found.get(2).place()).isEmpty();
        assertThat(found.get(2).failure().orElseThrow().what()).isEqualTo("No such artifact.");
    }

    @Test
    void survivesWhatNobodyExpects() {
        List<SurveyedToolchain> found = survey(choice(Policy.AUTO), () -> {
            throw new IllegalStateException("surprise");
        });

        assertThat(found.get(2).failure().orElseThrow().what()).contains("cannot be read", "surprise");
    }

    @Test
    void saysWhereItLookedWhenThereIsNone() {
        environment.clear();

        assertThat(survey(choice(Policy.RUMPRUN))).singleElement().satisfies(none ->
                assertThat(none.failure().orElseThrow().what()).contains("No Rumprun toolchain was found"));
    }

    @Test
    void looksAtOthersLast() throws IOException {
        ToolchainHome other = ToolchainHome.of("elsewhere", FakeToolchain.rumprun(directory.resolve("other")).home());
        ToolchainHome known = ToolchainHome.of("elsewhere", byPath.home());

        assertThat(survey(choice(Policy.AUTO), starter::home, known, other)).extracting(SurveyedToolchain::foundBy)
                .containsExactly("RUMPRUN_HOME", "PATH", "default", "elsewhere");
        environment.clear();
        assertThat(survey(choice(Policy.RUMPRUN), starter::home, other)).extracting(SurveyedToolchain::works)
                .containsExactly(false, true);
    }

    private List<SurveyedToolchain> survey(ToolchainChoice choice) {
        return survey(choice, () -> starter.home());
    }

    private List<SurveyedToolchain> survey(
            ToolchainChoice choice, Supplier<Path> starterHome, ToolchainHome... others) {
        return new ToolchainSurvey(new ToolchainLocator(environment, starterHome),
                new ProcessRunner(new RecordingLog(), timeout), directory.resolve("work")).of(choice, List.of(others));
    }

    private static ToolchainChoice choice(Policy policy) {
        return new ToolchainChoice(policy, List.of(), Optional.empty());
    }
}
