// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.fixture.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPathTest {

    @TempDir
    private Path directory;

    @Test
    void takesTheFirstThatCanRun() throws IOException {
        Files.createDirectories(directory.resolve("a/tool"));
        Files.createDirectories(directory.resolve("b"));
        Files.writeString(directory.resolve("b/tool"), "no program");
        Path tool = Scripts.write(directory.resolve("c/tool"), "");
        Scripts.write(directory.resolve("d/tool"), "");

        assertThat(path("a", "b", "nowhere", "c", "d").find("tool")).contains(tool);
        assertThat(path("a", "b").find("tool")).isEmpty();
    }

    @Test
    void takesAFileByItsPath() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "no program");

        assertThat(path().find(file.toString())).contains(file);
        assertThat(path().find(directory.toString())).isEmpty();
        assertThat(path().find(directory + "/nothing")).isEmpty();
    }

    @Test
    void isEmptyWithoutAVariable() {
        assertThat(SearchPath.of(Map.of()).directories()).isEmpty();
        assertThat(SearchPath.of(Map.of("PATH", "::")).directories()).isEmpty();
    }

    private SearchPath path(String... names) {
        StringBuilder path = new StringBuilder();
        for (String name : names) {
            path.append(directory.resolve(name)).append(':');
        }
        return SearchPath.of(Map.of("PATH", path.toString()));
    }
}
