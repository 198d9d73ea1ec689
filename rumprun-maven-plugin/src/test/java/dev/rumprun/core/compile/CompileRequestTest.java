// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompileRequestTest {

    @TempDir
    private Path project;

    private TestRequest request;

    @BeforeEach
    void begin() {
        request = new TestRequest(project);
    }

    @Test
    void findsNothingWrongWithAnOrdinaryRequest() throws IOException {
        Files.createFile(project.resolve("libx.a"));
        request.defines = List.of("A", "_B2=", "C=\"it's $1\"", "F(a, b)=a\\\nb");
        request.cflags = List.of("-Wall", "-DX=a b", "-I");
        request.ldflags = List.of("-Lsrc/main/lib");
        request.libraries = List.of("m", "libx.a");

        assertThatCode(() -> check("target/rumprun/hello")).doesNotThrowAnyException();
    }

    @Test
    void tellsAllProblemsAtOnce() {
        request.defines = List.of("-DX", "1A");
        request.cflags = List.of("-Wall -Wextra");
        request.cxxflags = List.of("  ");
        request.ldflags = List.of("-La -Lb");
        request.libraries = List.of("-lm", "lib/missing.a");

        assertThatThrownBy(() -> check("target/my work"))
                .isInstanceOf(RumprunException.class)
                .hasMessageStartingWith("The configuration has 8 problems:")
                .hasMessageContainingAll(
                        "<build><directory>: Rumprun's gcc cannot write into 'target/my work'",
                        "<defines>: '-DX' defines no macro",
                        "<defines>: '1A' defines no macro",
                        "<cflags>: '-Wall -Wextra' is not one flag",
                        "<cxxflags>: '  ' is not one flag",
                        "<ldflags>: '-La -Lb' is not one flag",
                        "<libraries>: '-lm' is no library",
                        "<libraries>: there is no file " + project.resolve("lib/missing.a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/a b", "target/it's", "target/a;b", "target/$HOME", "target/grün", "target/\"a\""})
    void refusesAWorkDirectoryThatTheToolsWouldNotQuote(String directory) {
        assertThatThrownBy(() -> check(directory)).hasMessageContaining("'" + directory + "'");
    }

    @Test
    void doesNotMindWhereTheProjectLies() throws IOException {
        Path odd = Files.createDirectories(project.resolve("it's a $place; grün"));
        CompileRequest inOddPlace = new TestRequest(odd).build();
        Problems problems = new Problems();

        inOddPlace.check(problems, odd.resolve("target/rumprun/hello"));

        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void cannotBeChangedFromOutside() {
        List<String> flags = new ArrayList<>(List.of("-O0"));
        request.cflags = flags;
        CompileRequest built = request.build();

        flags.add("-O3");

        assertThat(built.cflags()).containsExactly("-O0");
    }

    private void check(String workDirectory) {
        Problems problems = new Problems();
        request.build().check(problems, project.resolve(workDirectory));
        problems.throwIfAny();
    }
}
