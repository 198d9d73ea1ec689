// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolchainCacheTest {

    private final RecordingLog log = new RecordingLog();
    @TempDir
    private Path temporary;

    @Test
    void isInTheCacheOfAllBuilds() {
        Path cache = Path.of("/home/me/.cache/rumprun-maven");

        assertThat(cache(cache).directory()).isEqualTo(cache.resolve("toolchains"));
        assertThat(log.of("info")).isEmpty();
    }

    @Test
    void isElsewhereWhenScriptsCannotNameIt() throws IOException {
        Path directory = cache(Path.of("/home/A B/.cache")).directory();

        assertThat(directory).isEqualTo(temporary.resolve("rumprun-maven-A_B/toolchains"));
        assertThat(Files.getPosixFilePermissions(directory.getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(log.of("info")).singleElement().asString().contains(directory.getParent().toString(), "A B");
        assertThat(cache(Path.of("/home/#/.cache")).directory()).isEqualTo(directory);
    }

    @Test
    void isNowhereThatOthersCanWriteTo() throws IOException {
        Path own = Files.createDirectory(temporary.resolve("rumprun-maven-A_B"));
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxrwxr-x"));

        assertRefused();
    }

    @Test
    void followsNoLink() throws IOException {
        Path target = Files.createDirectory(temporary.resolve("target"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createSymbolicLink(temporary.resolve("rumprun-maven-A_B"), target);

        assertRefused();
    }

    private void assertRefused() {
        ToolchainCache cache = cache(Path.of("/home/A B/.cache"));
        assertThatThrownBy(cache::directory).hasMessageContainingAll(
                "is no directory that only this user can use", "rumprun.cacheDirectory");
    }

    private ToolchainCache cache(Path cache) {
        return new ToolchainCache(cache, temporary, "A B", log);
    }
}
