// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.fixture.RecordingLog;
import dev.rumprun.fixture.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardLibraryTest {

    @TempDir
    private Path directory;

    @Test
    void isNotCompiledOfSourcesOfAnotherRelease() throws IOException {
        Path cargo = Scripts.write(directory.resolve("bin/cargo"), "touch " + directory + "/started\n");
        Path rustc = Scripts.write(directory.resolve("bin/rustc"), "echo 'rustc 1.95.0 (59807616e 2026-04-14)'\n");
        Path sources = Files.createDirectories(directory.resolve("src/rustc-1.96.0/library"));
        Files.createDirectories(directory.resolve("lib/rustlib/src/rust"));
        Files.createSymbolicLink(directory.resolve("lib/rustlib/src/rust/library"), sources);

        RecordingLog log = new RecordingLog();
        StandardLibrary library = new StandardLibrary(directory.resolve("cache"),
                new ProcessRunner(log, Duration.ofMinutes(1)), directory.resolve("log"), false, 2, log);

        assertThatThrownBy(() -> library.root(new RustCompiler(cargo, rustc), "abort", false))
                .hasMessageContainingAll(rustc + " is rustc 1.95.0", sources + " are of 1.96", "the same version");
        assertThat(directory.resolve("started")).doesNotExist();
        assertThat(directory.resolve("cache/rust"))
                .isDirectoryNotContaining(file -> file.getFileName().toString().matches("[0-9a-f]{64}"));
    }
}
