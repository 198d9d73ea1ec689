// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RustRequestTest {

    @TempDir
    private Path directory;

    @Test
    void refusesPanicsThatAreCaughtInSeveralProgramsOfAnImage() throws IOException {
        Problems problems = new Problems();
        new RustRequest(Files.createFile(directory.resolve("Cargo.toml")), "release", List.of(), true,
                List.of("server", "client"), Optional.empty(), "unwind", List.of(), new TreeMap<>(), Optional.empty(),
                false).check(problems);

        assertThatThrownBy(problems::throwIfAny).hasMessageContainingAll("<panic>", "several programs", "write abort");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        Problems problems = new Problems();
        new RustRequest(directory.resolve("Cargo.toml"), "-release", List.of(), true, List.of("a", "a", "b c"),
                Optional.of("x"), "explode", List.of(), new TreeMap<>(), Optional.of(directory.resolve("cargo")), false)
                .check(problems);

        assertThatThrownBy(problems::throwIfAny).hasMessageContainingAll("7 problems",
                "<manifestPath>: there is no file", "<profile>: '-release'", "<panic>: a panic cannot 'explode'",
                "<bins>: 'a' is named twice", "<bins>: 'b c'", "<example>: it is named along with <bins>",
                "<cargo>: there is no program");
    }

    @Test
    void findsNothingWrongWithWhatIsUsual() throws IOException {
        Problems problems = new Problems();
        new RustRequest(Files.createFile(directory.resolve("Cargo.toml")), "release", List.of("net"), true,
                List.of("server"), Optional.empty(), "unwind", List.of("--locked"), new TreeMap<>(),
                Optional.empty(), true).check(problems);

        assertThat(problems.isEmpty()).isTrue();
    }
}
