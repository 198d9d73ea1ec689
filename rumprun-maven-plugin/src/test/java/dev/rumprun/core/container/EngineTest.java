// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineTest {

    /** Without root, Podman has other numbers in containers than outside; Docker always has the same ones. */
    @ParameterizedTest
    @CsvSource({"podman,1000,true", "podman,0,false", "docker,1000,false", "docker,0,false"})
    void isTheSameUserInTheContainer(String name, int user, boolean keeps) {
        List<String> arguments = new Engine(Path.of("/usr/bin", name)).run("n", "i", List.of("gcc"), Path.of("/work"),
                Map.of(), new Mounts(), new Caller(user, 50));

        assertThat(arguments).containsSequence("--user", user + ":50");
        assertThat(arguments.contains("--userns")).isEqualTo(keeps);
        assertThat(arguments.contains("--pids-limit")).isEqualTo(name.equals("docker"));
    }
}
