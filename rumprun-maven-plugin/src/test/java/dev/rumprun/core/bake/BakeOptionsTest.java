// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BakeOptionsTest {

    @TempDir
    private Path directory;

    @Test
    void acceptsNamesOfLibrariesAndFiles() throws IOException {
        Path object = Files.createFile(directory.resolve("it's $odd.o"));

        assertThatCode(() -> check(List.of(), List.of("rumpdev_audio", "-lrumpdev_pci", object.toString()),
                List.of("rumpnet_netinet6", "-lrumpnet"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "rump; rm -rf ~", "$(touch x)", "`id`", "a b", "a\nb", "a|b", "a&b", "a>b", "'a'",
        "\"a\"", "a\\b", "*", "~", "-Wl,-T,x", "lärm"})
    void refusesWhatIsNoNameOfALibrary(String library) {
        assertThatThrownBy(() -> check(List.of(), List.of(library), List.of()))
                .hasMessageContaining("<addLibraries>: '" + library + "' is no library");
        assertThatThrownBy(() -> check(List.of(), List.of(), List.of(library)))
                .hasMessageContaining("<removeLibraries>: '" + library + "' is no library's name");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> check(List.of(), List.of(directory + "/missing.o"), List.of()))
                .hasMessageContaining("<addLibraries>: there is no file " + directory + "/missing.o");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-ending", "a.o; touch x", "a.$(touch x)", "a.so", "a.c"})
    void refusesAFileThatIsNoObjectOrStaticLibraryByItsEnding(String name) throws IOException {
        Path file = Files.createFile(directory.resolve(name));

        assertThatThrownBy(() -> check(List.of(), List.of(file.toString()), List.of()))
                .hasMessageContaining("<addLibraries>");
    }

    @Test
    void cannotRemoveAFile() throws IOException {
        Path object = Files.createFile(directory.resolve("a.o"));

        assertThatThrownBy(() -> check(List.of(), List.of(), List.of(object.toString())))
                .hasMessageContaining("<removeLibraries>");
    }

    @Test
    void acceptsAConfigurationThatNamesItsVersion() throws IOException {
        Path config = Files.writeString(directory.resolve("my.conf"), "# mine\n version 20160209\nconf hw_own\nfnoc\n");

        assertThatCode(() -> check(List.of(config), List.of(), List.of())).doesNotThrowAnyException();
    }

    @Test
    void refusesAConfigurationWithoutAVersion() throws IOException {
        Path config = Files.writeString(directory.resolve("my.conf"), "# version 1\nconf hw_own\nfnoc\n");

        assertThatThrownBy(() -> check(List.of(config), List.of(), List.of()))
                .hasMessageContaining("<bakeConfigs>: " + config + " does not say for which version");
    }

    @Test
    void refusesAConfigurationThatIsNotThere() {
        assertThatThrownBy(() -> check(List.of(directory.resolve("missing")), List.of(), List.of()))
                .hasMessageContaining("<bakeConfigs>: there is no file " + directory.resolve("missing"));
    }

    private static void check(List<Path> configs, List<String> added, List<String> removed) {
        Problems problems = new Problems();
        new BakeOptions(configs, added, removed).check(problems);
        problems.throwIfAny();
    }
}
