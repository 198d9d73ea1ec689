// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.program.BakeRecipe;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.Toolchain;
import dev.rumprun.fixture.LinkedElf;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrarySymbolsTest {

    private static final String TUPLE = "x86_64-rumprun-netbsd";

    @TempDir
    private Path directory;

    private final RecordingLog log = new RecordingLog();

    @Test
    void readsLibrariesOnceForEachStateOfAToolchain() throws IOException {
        write("libc.a", "common");
        write("libm.a", "sin");
        write("rumprun-hw/libc.a", "of_hw");
        write("rumprun-hw/rumprun.o", "boot");
        write("rumprun-xen/rumprun.o", "xen_boot");

        assertThat(names(of("hw", "1"))).containsExactly("libc.a of_hw", "libm.a sin", "rumprun.o boot");
        assertThat(names(of("xen", "1"))).containsExactly("libc.a common", "libm.a sin", "rumprun.o xen_boot");
        write("libm.a", "cos");
        assertThat(names(of("hw", "1"))).contains("libm.a sin");
        assertThat(log.of("debug")).hasSize(1);
        assertThat(names(of("hw", "2"))).contains("libm.a cos");
    }

    private LibrarySymbols of(String platform, String identity) {
        Toolchain toolchain = new Toolchain(Toolchain.Kind.RUMPRUN, directory, TUPLE, "test", Optional.empty(),
                new BakeRecipe(TUPLE, "dir", "cc", "", Optional.empty()));
        return LibrarySymbols.of(new ProbedToolchain(toolchain, identity, "gcc", "1", List.of()), platform,
                directory.resolve("cache"), log);
    }

    private static List<String> names(LibrarySymbols symbols) {
        return symbols.libraries().stream()
                .map(library -> library.file() + " " + library.definitions().findFirst().orElseThrow().name())
                .toList();
    }

    private void write(String file, String symbol) throws IOException {
        Path path = directory.resolve("rumprun-x86_64/lib").resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, new LinkedElf().section(".text", 0, 8).global(symbol, 0, 8).bytes());
    }
}
