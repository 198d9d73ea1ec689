// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the platform consists of, and that it works wherever it is put. */
class PlaceTest {

    private static final String ODD_NAME = "it's \"odd\" \u00fc $HOME";

    @TempDir
    Path directory;

    Starter starter;

    @BeforeEach
    void writeProgram() throws IOException {
        starter = Starter.in(directory);
        starter.writeHello();
    }

    @Test
    void isFreelyChosen() throws IOException {
        var home = directory.resolve(ODD_NAME);
        var odd = starter.copiedTo(home).workingIn(Files.createDirectory(directory.resolve(ODD_NAME + " work")));
        odd.write("in " + ODD_NAME + "/hello.c", Files.readString(directory.resolve("hello.c")));
        odd.write("files " + ODD_NAME + "/etc/" + ODD_NAME, "content");

        var program = "in " + ODD_NAME + "/hello";
        odd.gcc("-flto", "-o", program, program + ".c").succeeds();
        odd.cookfs("-s", "1", "files.o", "files " + ODD_NAME).succeeds();
        odd.bake("-m", "add files.o", "hw_virtio", "out " + ODD_NAME, program).succeeds();

        assertThat(odd.directory().resolve("out " + ODD_NAME)).isRegularFile();
    }

    @Test
    void isFoundThroughLinks() throws IOException {
        var home = starter.copiedTo(directory.resolve("home")).home();
        var links = Files.createDirectory(directory.resolve("links"));
        for (String name : List.of("x86_64-rumprun-netbsd-gcc", "rumprun-bake")) {
            Files.createSymbolicLink(links.resolve(name), home.resolve("bin").resolve(name));
        }
        var path = Map.of("PATH", links + ":" + System.getenv("PATH"));

        Run.of(directory, path, List.of("env", "x86_64-rumprun-netbsd-gcc", "-o", "hello", "hello.c")).succeeds();
        Run.of(directory, path, List.of("env", "rumprun-bake", "hw_virtio", "hello.img", "hello")).succeeds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hw", "xen"})
    void hasRumprunsShape(String platform) {
        var lib = starter.home().resolve("rumprun-x86_64/lib");

        assertThat(lib.resolve("rumprun-" + platform + "/rumprun.o")).isRegularFile();
        assertThat(lib.resolve(platform + ".ldscript")).isRegularFile();
        assertThat(starter.home().resolve("share/rumprun-starter/version")).isNotEmptyFile();
    }
}
