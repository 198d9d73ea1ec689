// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.toolchain.ToolchainChoice;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolchainParametersTest {

    private static final Path PROJECT = Path.of("/home/me/project");

    @ParameterizedTest
    @CsvSource({"auto,AUTO", "' ',AUTO", "rumprun,RUMPRUN", "starter,STARTER", "Starter,STARTER", "' auto ',AUTO"})
    void understandsPolicies(String toolchain, Policy policy) {
        assertThat(ToolchainParameters.choice(toolchain, null, null, PROJECT))
                .isEqualTo(new ToolchainChoice(policy, Optional.empty(), Optional.empty()));
    }

    @Test
    void takesAnythingElseForTheDirectoryOfARumprun() {
        assertThat(ToolchainParameters.choice("/opt/rump run", null, null, PROJECT)).isEqualTo(
                new ToolchainChoice(Policy.RUMPRUN, Optional.of(Path.of("/opt/rump run")), Optional.empty()));
    }

    @Test
    void takesTheDirectoryWithThePolicy() {
        String tuple = "i486-rumprun-netbsdelf";

        assertThat(ToolchainParameters.choice("auto", new File("/opt/a"), tuple, PROJECT)).isEqualTo(
                new ToolchainChoice(Policy.AUTO, Optional.of(Path.of("/opt/a")), Optional.of(tuple)));
    }

    @Test
    void takesTheHomeBeforeADirectoryInTheOtherParameter() {
        assertThat(ToolchainParameters.choice("/opt/b", new File("/opt/a"), null, PROJECT).home()).contains(Path.of("/opt/a"));
    }

    @Test
    void resolvesARelativeDirectoryAgainstTheProject() {
        assertThat(ToolchainParameters.choice("tools/rumprun", null, null, PROJECT).home())
                .contains(PROJECT.resolve("tools/rumprun"));
    }
}
