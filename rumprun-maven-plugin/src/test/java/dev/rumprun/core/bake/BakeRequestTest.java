// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.trim.TrimSettings;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BakeRequestTest {

    @TempDir
    private Path directory;

    private Path program;

    @BeforeEach
    void makeAProgram() throws IOException {
        program = Files.createFile(directory.resolve("my program"));
    }

    @Test
    void findsNothingWrongWithAnOrdinaryRequest() {
        assertThatCode(() -> check(platforms("kvm", "xen", "hw_virtio"), Collections.nCopies(8, program), "näme 1.0"))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(platforms("kvm"), List.of(), "hello")).doesNotThrowAnyException();
    }

    @Test
    void refusesNoPlatforms() {
        assertRefused(platforms(), List.of(), "hello", "<platforms>: it is empty");
    }

    @Test
    void refusesAPlatformThatIsNamedTwice() {
        assertRefused(platforms("kvm", "xen", "kvm"), List.of(), "hello", "<platforms>: 'kvm' is named twice");
    }

    @Test
    void refusesNinePrograms() {
        assertRefused(platforms("kvm"), Collections.nCopies(9, program), "hello", "9 programs", "at most 8");
    }

    @Test
    void refusesAProgramThatIsNoFile() {
        assertRefused(platforms("kvm"), List.of(directory), "hello", "<program>: there is no file " + directory);
        assertRefused(platforms("kvm"), List.of(directory.resolve("missing")), "hello", "there is no file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "../a", "-v", "a\nb"})
    void refusesANameThatCannotBeAFilesName(String name) {
        assertRefused(platforms("kvm"), List.of(), name, "<finalName>: '" + name + "'");
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertRefused(platforms("a b", "kvm", "kvm"), Collections.nCopies(9, directory), "-",
                "'a b' is no platform", "'kvm' is named twice", "9 programs", "<finalName>");
    }

    @Test
    void placesItsResultsByNameAndPlatform() {
        BakeRequest request = request(platforms("kvm"), List.of(), "hello-1.0");

        assertThat(request.image(new Platform("kvm"))).isEqualTo(directory.resolve("hello-1.0-kvm.bin"));
        assertThat(request.debugSymbols(new Platform("kvm"))).isEqualTo(directory.resolve("hello-1.0-kvm.debug"));
        assertThat(request.report()).isEqualTo(directory.resolve("hello-1.0-rumprun.json"));
    }

    private void assertRefused(List<Platform> platforms, List<Path> programs, String name, String... why) {
        assertThatThrownBy(() -> check(platforms, programs, name))
                .isInstanceOf(RumprunException.class).hasMessageContainingAll(why);
    }

    private void check(List<Platform> platforms, List<Path> programs, String name) {
        Problems problems = new Problems();
        request(platforms, programs, name).check(problems);
        problems.throwIfAny();
    }

    private BakeRequest request(List<Platform> platforms, List<Path> programs, String name) {
        return new BakeRequest(
                platforms, programs, new BakeOptions(List.of(), List.of(), List.of()), TrimSettings.DEFAULT, List.of(), directory, name);
    }

    private static List<Platform> platforms(String... names) {
        return Stream.of(names).map(Platform::new).toList();
    }
}
