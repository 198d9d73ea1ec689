// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencyInfoTest {

    @TempDir
    private Path directory;

    @Test
    void namesWhatAProgramWasMadeOf() throws IOException {
        Files.writeString(directory.resolve("hello.d"), "/t/my\\ dir/hello: /p/src/a\\ b.rs /p/src/main.rs\n");

        assertThat(DependencyInfo.of(directory.resolve("hello")))
                .containsExactly(Path.of("/p/src/a b.rs"), Path.of("/p/src/main.rs"));
    }

    @Test
    void knowsNothingIfCargoHasSaidNothing() throws IOException {
        assertThat(DependencyInfo.of(directory.resolve("hello"))).isEmpty();
        Files.writeString(directory.resolve("hello.d"), "/t/hello:\n");
        assertThat(DependencyInfo.of(directory.resolve("hello"))).isEmpty();
    }
}
