// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.toolchain.ToolchainChoice;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import dev.rumprun.core.toolchain.ToolchainHome;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolchainParametersTest {

    private static final Path PROJECT = Path.of("/home/me/project");
    private static final Function<String, ToolchainHome> ARTIFACTS =
            coordinates -> ToolchainHome.of(coordinates, Path.of("/cache"));

    @ParameterizedTest
    @CsvSource({"auto,AUTO", "' ',AUTO", "rumprun,RUMPRUN", "starter,STARTER", "Starter,STARTER", "' auto ',AUTO"})
    void understandsPolicies(String toolchain, Policy policy) {
        assertThat(ToolchainParameters.choice(toolchain, null, null, PROJECT, ARTIFACTS))
                .isEqualTo(new ToolchainChoice(policy, List.of(), Optional.empty()));
    }

    @Test
    void takesAnythingElseForTheDirectoryOfARumprun() {
        assertThat(ToolchainParameters.choice("/opt/rump run", null, null, PROJECT, ARTIFACTS)).isEqualTo(
                new ToolchainChoice(Policy.RUMPRUN, List.of(ToolchainHome.of(Path.of("/opt/rump run"))), Optional.empty()));
    }

    @Test
    void takesTheDirectoryWithThePolicy() {
        String tuple = "i486-rumprun-netbsdelf";

        assertThat(ToolchainParameters.choice("auto", new File("/opt/a"), tuple, PROJECT, ARTIFACTS)).isEqualTo(
                new ToolchainChoice(Policy.AUTO, List.of(ToolchainHome.of(Path.of("/opt/a"))), Optional.of(tuple)));
    }

    @Test
    void takesTheHomeBeforeADirectoryInTheOtherParameter() {
        assertThat(ToolchainParameters.choice("/opt/b", new File("/opt/a"), null, PROJECT, ARTIFACTS).homes())
                .containsExactly(ToolchainHome.of(Path.of("/opt/a")));
    }

    @Test
    void resolvesARelativeDirectoryAgainstTheProject() {
        assertThat(ToolchainParameters.choice("tools/rumprun", null, null, PROJECT, ARTIFACTS).homes())
                .containsExactly(ToolchainHome.of(PROJECT.resolve("tools/rumprun")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.example:rumprun-toolchain:20200511", " g:a:1.0-SNAPSHOT ", "g:a:1+2"})
    void takesCoordinates(String toolchain) {
        assertThat(ToolchainParameters.choice(toolchain, null, null, PROJECT, ARTIFACTS)).isEqualTo(new ToolchainChoice(
                Policy.AUTO, List.of(ToolchainHome.of(toolchain.strip(), Path.of("/cache"))), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"g:a", "g:a:b:c", "/opt/g:a:1", "g:a:1/2", "./g:a:1"})
    void doesNotTakeEverythingWithColonsForCoordinates(String toolchain) {
        assertThat(ToolchainParameters.choice(toolchain, null, null, PROJECT, ARTIFACTS).homes())
                .containsExactly(ToolchainHome.of(PROJECT.resolve(toolchain)));
    }
}
