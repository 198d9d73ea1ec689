// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkDirectoryTest {

    private static final Path TARGET = Path.of("/a project; it's $odd/target");

    @Test
    void isNamedLikeTheProgram() {
        assertThat(WorkDirectory.of(TARGET, "hello-1.0_x")).isEqualTo(TARGET.resolve("rumprun/hello-1.0_x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "it's", "$(id)", "a;b", "grün", "a/../../b", "a\nb"})
    void isPlainWhateverTheName(String name) {
        Path directory = WorkDirectory.of(TARGET, name);

        assertThat(directory.getParent()).isEqualTo(TARGET.resolve("rumprun"));
        assertThat(directory.getFileName().toString()).matches("[A-Za-z0-9._-]+");
    }

    @Test
    void differsForDifferentNames() {
        assertThat(WorkDirectory.of(TARGET, "a b")).isNotEqualTo(WorkDirectory.of(TARGET, "a;b"))
                .isNotEqualTo(WorkDirectory.of(TARGET, "a_b")).isEqualTo(WorkDirectory.of(TARGET, "a b"));
    }
}
