// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedJarsTest {

    @TempDir
    private Path temp;
    private Path main;
    private Path other;
    private int asked;

    @BeforeEach
    void writeJars() throws IOException {
        main = Files.writeString(temp.resolve("main.jar"), "main");
        other = Files.writeString(temp.resolve("other jar"), "other");
    }

    @Test
    void asksOnce() {
        assertThat(jars()).containsExactly(main, other);
        assertThat(jars()).containsExactly(main, other);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void asksAgainWhenTheJarIsAnother() throws IOException {
        jars();
        Files.writeString(main, "newer");
        jars();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void asksAgainWhenOneIsGone() throws IOException {
        jars();
        Files.delete(other);
        jars();
        assertThat(asked).isEqualTo(2);
    }

    private List<Path> jars() {
        return new RememberedJars(temp.resolve("work/jars")).of(main, () -> {
            asked++;
            return List.of(main, other);
        });
    }
}
