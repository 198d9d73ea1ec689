// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.symbols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.rumprun.fixture.ArFile;
import dev.rumprun.fixture.LinkedElf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final byte[] NET = new LinkedElf().section(".text", 0, 64).source("net.c")
            .local("init", 0, 8).global("net_open", 8, 24).undefined("malloc").undefined("net_close").bytes();
    private static final byte[] CLOSE = new LinkedElf().section(".text", 0, 64)
            .global("net_close", 0, 16).undefined("free").bytes();

    @TempDir
    private Path directory;

    @Test
    void tellsWhichMemberDefinesAndNeedsWhat() throws IOException {
        Library library = Library.read(write("librumpnet.a", ArFile.of(new TreeMap<>(Map.of(
                "a_member_with_a_long_name.o", NET, "close.o", CLOSE, "readme", new byte[] {1})))));

        assertThat(library.name()).isEqualTo("rumpnet");
        assertThat(library.members()).extracting(Member::name)
                .containsExactly("a_member_with_a_long_name.o", "close.o");
        assertThat(library.members().get(0).definitions()).containsExactly(
                new Definition("init", 8, true, "net.c"), new Definition("net_open", 24, false, ""));
        assertThat(library.members().get(0).undefined()).containsExactly("malloc", "net_close");
        assertThat(library.needs()).containsExactly("free", "malloc");
    }

    @Test
    void takesObjectsByThemselvesWhateverTheirNames() throws IOException {
        assertThat(Library.read(write("rumprun.o", NET)).name()).isEqualTo("rumprun");
        assertThat(Library.read(write("librumprunfs_base.a", NET)).definitions()).hasSize(2);
        assertThat(Library.read(write("libc++.a", "INPUT(-lunwind)".getBytes(StandardCharsets.US_ASCII))).members())
                .isEmpty();
    }

    @Test
    void callsTheSourceOfAStrippedObjectAsTheLinkerDoes() throws IOException {
        byte[] stripped = new LinkedElf().section(".text", 0, 64).local("init", 0, 8).bytes();

        assertThat(Library.read(write("librumprunfs_base.a", stripped)).definitions())
                .containsExactly(new Definition("init", 8, true, "librumprunfs_base.a"));
    }

    @Test
    void findsWhatMayBePaths() throws IOException {
        byte[] elf = new LinkedElf().section(".text", 0, 64)
                .section(".rodata", 64, "a\0/etc/hosts\0log.sock/dev/nullx y/usr/bin\0".getBytes(StandardCharsets.US_ASCII))
                .global("main", 0, 8).bytes();

        assertThat(Library.read(write("a.o", elf)).members().get(0).texts())
                .containsExactly(".sock/dev/nullx", "/etc/hosts");
    }

    @Test
    void findsWhatMayBePathsInWideCharactersAndInCode() throws IOException {
        byte[] moves = {(byte) 0xc7, 0x07, '/', 'e', 't', 'c', 0x66, (byte) 0xc7, 0x47, 0x04, '/', 'a'};
        byte[] elf = new LinkedElf().code(".text.main", 0, moves)
                .section(".rodata", 64, "x/tmp!java.io.tmpdir".getBytes(StandardCharsets.UTF_16LE))
                .section(".rodata.str4.4", 256, "/dev/null".getBytes("UTF-32LE"))
                .global("main", 0, 8).bytes();

        assertThat(Library.read(write("a.o", elf)).members().get(0).texts())
                .containsExactly("/dev/null", "/etc/", "/tmp!java.io.tmpdir");
    }

    @Test
    void keepsSymbolsInAFile() throws IOException {
        List<Library> libraries = List.of(
                Library.read(write("librumpnet.a", ArFile.of(new TreeMap<>(Map.of("a.o", NET, "b.o", CLOSE))))),
                Library.read(write("libempty.a", ArFile.of(new TreeMap<>()))),
                Library.read(write("rumprun.o", NET)));
        Path file = directory.resolve("symbols");

        SymbolFile.write(file, libraries);

        assertThat(SymbolFile.read(file)).isEqualTo(libraries);
    }

    @Test
    void refusesArchivesThatAreCutShort() throws IOException {
        byte[] archive = ArFile.of(new TreeMap<>(Map.of("a.o", NET, "b.o", CLOSE)));
        int inSecondHeader = 8 + 60 + NET.length + 30;
        assertThatIOException().isThrownBy(
                        () -> Library.read(write("libnet.a", Arrays.copyOf(archive, inSecondHeader))))
                .withMessageContaining("libnet.a: it was cut short");

        archive[8 + 50] = 'x';
        assertThatIOException().isThrownBy(() -> Library.read(write("libnet.a", archive)))
                .withMessageContaining("libnet.a: it is a malformed archive");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }
}
