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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RustRequestTest {

    private static final Optional<String> RUMPRUN = Optional.empty();

    @TempDir
    private Path directory;
    private Path manifest;

    @BeforeEach
    void write() throws IOException {
        manifest = Files.createFile(directory.resolve("Cargo.toml"));
    }

    @Test
    void refusesPanicsThatAreCaughtInSeveralProgramsOfAnImage() {
        for (RustRequest request : List.of(request(List.of("server", "client"), List.of(), RUMPRUN, "unwind"),
                request(List.of("server"), List.of("client"), RUMPRUN, "unwind"))) {
            assertThatThrownBy(() -> check(request))
                    .hasMessageContainingAll("<panic>", "several programs", "write abort");
        }
    }

    @Test
    void leavesPanicsOfAnotherSystemToItsProfile() {
        RustRequest request = request(List.of(), List.of(), Optional.of("x86_64-unknown-netbsd"), "unwind");

        assertThatThrownBy(() -> check(request))
                .hasMessageContainingAll("<panic>", "not for x86_64-unknown-netbsd", "profile of Cargo.toml");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        RustRequest request = new RustRequest(directory.resolve("none/Cargo.toml"), "-release", List.of(), true,
                List.of("a", "a", "b c"), List.of("a", "x;y"), Optional.of("--help"), "explode", List.of(),
                new TreeMap<>(), Optional.of(directory.resolve("cargo")), false);

        assertThatThrownBy(() -> check(request)).hasMessageContainingAll("9 problems",
                "<manifestPath>: there is no file", "<profile>: '-release'", "<panic>: a panic cannot 'explode'",
                "<target>: '--help'", "<bins>: 'a' is named twice", "<bins>: 'b c'", "<examples>: 'a' is named twice",
                "<examples>: 'x;y'", "<cargo>: there is no program");
    }

    @Test
    void findsNothingWrongWithWhatIsUsual() {
        check(request(List.of("server"), List.of(), RUMPRUN, "unwind"));
        check(request(List.of("server"), List.of("client"), RUMPRUN, "abort"));
        check(request(List.of(), List.of(), Optional.of("thumbv8m.main-none-eabi"), "abort"));
    }

    @Test
    void namesProgramsBeforeExamples() {
        assertThat(request(List.of("b", "a"), List.of("c"), RUMPRUN, "abort").programs()).containsExactly("b", "a", "c");
    }

    private RustRequest request(List<String> binaries, List<String> examples, Optional<String> target, String panic) {
        return new RustRequest(manifest, "release", List.of("net"), true, binaries, examples, target, panic,
                List.of("--locked"), new TreeMap<>(), Optional.empty(), true);
    }

    private static void check(RustRequest request) {
        Problems problems = new Problems();
        request.check(problems);
        problems.throwIfAny();
    }
}
