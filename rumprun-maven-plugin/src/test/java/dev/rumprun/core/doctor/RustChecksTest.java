// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.doctor.Check.State;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.rust.RustCompilers;
import dev.rumprun.fixture.RecordingLog;
import dev.rumprun.fixture.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RustChecksTest {

    @TempDir
    private Path directory;

    @Test
    void saysWhatToInstall() {
        Check check = check();

        assertThat(check.state()).isEqualTo(State.WARNING);
        assertThat(check.found()).isEqualTo("not found");
        assertThat(check.packages()).contains(RustCompilers.PACKAGES);
    }

    @Test
    void findsACompilerWithItsSources() throws IOException {
        compiler("1.95.0");
        Path library = directory.resolve("lib/rustlib/src/rust/library/std");
        Files.writeString(Files.createDirectories(library).resolve("Cargo.toml"), "");

        assertThat(check().state()).isEqualTo(State.OK);
        assertThat(check().found()).isEqualTo("rustc 1.95.0, " + directory.resolve("bin/rustc")
                + ", with the sources of its standard library");
    }

    @Test
    void tellsACompilerThatIsGoodForTheStarterAlone() throws IOException {
        compiler("1.95.0");

        assertThat(check().state()).isEqualTo(State.WARNING);
        assertThat(check().found()).contains("rustc 1.95.0", "without the sources", "starter platform alone");
    }

    @Test
    void tellsSourcesOfAnotherRelease() throws IOException {
        compiler("1.95.0");
        Path sources = directory.resolve("src/rustc-1.96.0/library");
        Files.writeString(Files.createDirectories(sources.resolve("std")).resolve("Cargo.toml"), "");
        Path link = directory.resolve("lib/rustlib/src/rust/library");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, sources);

        assertThat(check().state()).isEqualTo(State.WARNING);
        assertThat(check().found()).endsWith("are of 1.96");
        assertThat(check().advice()).isEqualTo("install both in the same version");
    }

    @Test
    void saysHowACompilerFails() throws IOException {
        Scripts.write(directory.resolve("bin/cargo"), "");
        Scripts.write(directory.resolve("bin/rustc"), "echo 'librustc_driver.so: not found'; exit 127\n");

        assertThat(check().found()).contains("does not work", "exit code 127: librustc_driver.so: not found");
    }

    private void compiler(String version) throws IOException {
        Scripts.write(directory.resolve("bin/cargo"), "");
        Scripts.write(directory.resolve("bin/rustc"), "echo rustc " + version + "\n");
    }

    private Check check() {
        RustCompilers compilers = new RustCompilers(Map.of("PATH", directory.resolve("bin").toString()),
                directory.resolve("home"), directory.resolve("usr"));
        return new RustChecks(compilers, new ProcessRunner(new RecordingLog(), Duration.ofMinutes(1)), directory).check();
    }
}
