// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.symbols.Definition;
import dev.rumprun.core.symbols.Library;
import dev.rumprun.core.symbols.Member;
import dev.rumprun.fixture.LinkedElf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageReaderTest {

    /** That of a kernel: a negative number. */
    private static final long TEXT = 0xffffffff80100000L;
    private static final long DATA = TEXT + 0x1000;
    private static final BakedFiles NO_FILES = new BakedFiles(Map.of());
    private static final ProgramFiles NO_PROGRAM = new ProgramFiles(new TreeMap<>(), List.of(), true);

    @TempDir
    private Path directory;

    @Test
    void everyByteHasOneOwner() throws IOException {
        Library net = library("librumpnet.a", "if.o", global("tcp_input", 40));
        Library libc = library("libc.a", "init.o", local("buffer", 8, "init.c"), global("free", 16));

        ImageSize image = read(List.of(net, libc), NO_PROGRAM, symbols()
                .source("init.c").local("buffer", TEXT, 8)
                .global("tcp_input", TEXT + 16, 40)
                .global("tcp_alias", TEXT + 16, 20)
                .global("main", TEXT + 60, 30)
                .global("free", DATA, 16));

        assertThat(components(image)).containsExactlyInAnyOrderEntriesOf(
                Map.of("rumpnet", 40L, "libc", 24L, "program", 30L, "unnamed", 8 + 4 + 10 + 16L));
        assertThat(image.loadedBytes()).isEqualTo(132);
        assertSum(image);
        assertThat(image.parts("libc")).extracting(ImageSize.Total::name).containsExactly("init");
        assertThat(image.sections()).extracting(ImageSize.Total::name).containsExactly(".bss", ".text", ".data");
        assertThat(image.sections()).extracting(ImageSize.Total::zeroBytes).containsExactly(500L, 0L, 0L);
        assertThat(image.memoryBytes()).isEqualTo(632);
        assertThat(image.largest(1)).extracting(Piece::symbol).containsExactly("tcp_input");
    }

    @Test
    void nameAloneTellsNothing() throws IOException {
        Library libm = library("libm.a", "log.o", global("log", 64));

        ImageSize image = read(List.of(libm), NO_PROGRAM, symbols().global("log", TEXT, 20));

        assertThat(components(image)).containsEntry("program", 20L).doesNotContainKey("libm");
    }

    @Test
    void whatACureHasMadeKnownToAllIsStillTheKernels() throws IOException {
        Library kernel = library("rumprun.o", "rumprun.o", local("clock", 64, "clock.c"));

        ImageSize image = read(List.of(kernel), NO_PROGRAM, symbols().global("clock", TEXT, 64));

        assertThat(components(image)).containsEntry("rumprun", 64L).doesNotContainKey("program");
    }

    @Test
    void neighboursDecideWhereSeveralLibrariesHaveTheSame() throws IOException {
        List<Library> libraries = List.of(
                library("libaaa.a", "init.o", local("setup", 10, "init.c"), global("strlen", 12)),
                library("librumpvfs.a", "init.o", local("setup", 10, "init.c"), local("teardown", 6, "init.c"),
                        global("strlen", 12), global("vfs_open", 20)));

        ImageSize image = read(libraries, NO_PROGRAM, symbols()
                .source("init.c").local("setup", TEXT, 10).local("teardown", TEXT + 10, 6)
                .global("vfs_open", TEXT + 16, 20).global("strlen", TEXT + 36, 12));

        assertThat(components(image)).containsEntry("rumpvfs", 48L).doesNotContainKey("libaaa");
    }

    @Test
    void aProgramConsistsOfItsSources() throws IOException {
        ProgramFiles program = new ProgramFiles(new TreeMap<>(Map.of(
                "net/server.c", member("net/server.c", global("serve", 30), global("main", 15)),
                "java/program.c", member("java/program.c", global("meth_ju_List_add", 20)))), List.of(), true);

        ImageSize image = read(List.of(), program, symbols()
                .source("gone.c").local("state", TEXT, 4)
                .global("serve", TEXT + 4, 30).global("meth_ju_List_add", TEXT + 34, 20)
                .global("_RNvNtCs7L6weYSEznN_4core3fmt5write", TEXT + 54, 10).global("rumprun_main1", TEXT + 64, 15));

        assertThat(image.parts("program")).extracting(ImageSize.Total::name)
                .containsExactly("net/server.c", "java.util", "core", "gone.c");
        assertThat(image.parts("program")).extracting(ImageSize.Total::bytes).containsExactly(45L, 20L, 10L, 4L);
    }

    @Test
    void programsInAnImageOfTheStarterAreLookedInto() throws IOException {
        LinkedElf program = new LinkedElf().section(".text", 0x400000, 100).segment(0, 100, 100);
        byte[] stripped = program.bytes();
        Path file = write("program", program.source("main.c").local("answer", 0x400000, 10)
                .global("main", 0x40000a, 30).global("printf", 0x400028, 50).bytes());
        byte[] section = Arrays.copyOf(stripped, stripped.length + 16);
        Path image = write("image", new LinkedElf().section(".text", TEXT, 64)
                .section(".programs", DATA, section).segment(0, 64 + section.length, 64 + section.length).bytes());
        Path debug = write("debug", new LinkedElf().zeros(".text", TEXT, 64).zeros(".programs", DATA, section.length)
                .global("start", TEXT, 60).global("_binary_program0_start", DATA, 0)
                .global("_binary_program0_end", DATA + stripped.length, 0).bytes());
        ProgramFiles files = new ProgramFiles(
                new TreeMap<>(Map.of("main.c", member("main.c", local("answer", 10, "main.c"), global("main", 30)))),
                List.of(Optional.of(file)), true);

        ImageSize size = new ImageReader(List.of(library("rumprun.o", "rumprun.o", global("start", 60))), List.of(),
                files, NO_FILES, true).read("kvm", image, debug);

        assertThat(components(size)).containsEntry("program", 40L).containsEntry("host-libraries", 50L)
                .containsEntry("rumprun", 60L);
        assertSum(size);
    }

    @Test
    void rootFilesAreNamedByTheirContents() throws IOException {
        byte[] data = "----Hello1234567----".getBytes(StandardCharsets.UTF_8);
        Path image = write("image", new LinkedElf().section(".text", TEXT, 8).section(".data", DATA, data)
                .segment(0, 8 + data.length, 8 + data.length).bytes());
        Path debug = write("debug", new LinkedElf().zeros(".text", TEXT, 8).zeros(".data", DATA, data.length)
                .source("constr.c").local("_rumpfs_f1_size", 5, 0).local("_rumpfs_f1_start", DATA + 4, 0)
                .source("constr.c").local("_rumpfs_f1_start", DATA + 9, 0).local("_rumpfs_f1_size", 7, 0)
                .local("_rumpfs_f2_start", DATA + 16, 0).local("_rumpfs_f2_size", 5, 0)
                .local("_rumpfs_f3_start", DATA, 0).local("_rumpfs_f3_size", -1, 0)
                .global("main", TEXT, 8).bytes());
        Path hello = write("hello", "Hello".getBytes(StandardCharsets.UTF_8));
        BakedFiles files = new BakedFiles(
                Map.of(Digests.sha256(hello), new Owner(BakedFiles.COMPONENT, "/etc/hello")));

        ImageSize size = new ImageReader(List.of(), List.of(), NO_PROGRAM, files, false).read("kvm", image, debug);

        assertThat(components(size)).containsEntry("root-files", 12L).containsEntry("unnamed", 8L);
        assertThat(size.pieces()).filteredOn(piece -> piece.owner().part().equals("/etc/hello")).singleElement()
                .satisfies(piece -> assertThat(piece.bytes()).isEqualTo(5));
        assertSum(size);
    }

    @Test
    void rootFilesOfTheStarterAreInRecords() throws IOException {
        byte[] data = "D 777 0 /etc\n\0\0\0F 777 5 /etc/hello\nHelloF 777 99 /cut\n"
                .getBytes(StandardCharsets.UTF_8);
        Path image = write("image", new LinkedElf().section(".text", TEXT, 8).section(".files", DATA, data)
                .segment(0, 8 + data.length, 8 + data.length).bytes());
        Path debug = write("debug", new LinkedElf().zeros(".text", TEXT, 8).zeros(".files", DATA, data.length)
                .global("start", TEXT, 8).bytes());

        ImageSize size = new ImageReader(List.of(), List.of(), NO_PROGRAM, NO_FILES, true).read("kvm", image, debug);

        assertThat(components(size)).containsEntry("root-files", 5L);
        assertSum(size);
    }

    @Test
    void sumsAreRightWhateverTheFileSays() throws IOException {
        Path image = write("image", new LinkedElf().section(".text", TEXT, 100).section(".data", TEXT + 50, 32)
                .section(".outside", 0, 40).segment(0, 90, 200).segment(60, 50, 50).segment(140, 10, 10).bytes());
        Path debug = write("debug", new LinkedElf().zeros(".text", TEXT, 100).zeros(".data", TEXT + 50, 32)
                .zeros(".outside", 0, 40)
                .global("huge", TEXT + 10, Long.MAX_VALUE).global("negative", TEXT + 20, -1)
                .global("elsewhere", 12, 1000).global("wraps", -8, 100).bytes());

        ImageSize size = reader(List.of(), NO_PROGRAM).read("kvm", image, debug);

        assertThat(size.loadedBytes()).isEqualTo(120);
        assertSum(size);
    }

    @Test
    void saysWhatIsNotThere() throws IOException {
        Path image = image();
        Path missing = directory.resolve("missing");

        assertRefused(missing, image, "There is no " + missing + ".");
        assertRefused(image, missing, "There is no " + missing + ".");
    }

    @Test
    void refusesFilesThatAreEmptyMalformedOrOfAnotherImage() throws IOException {
        Path image = image();
        byte[] symbols = symbols().global("main", TEXT, 8).bytes();

        assertRefused(image, write("empty", new byte[0]), "empty cannot be read: it is no ELF file, or was cut short.");
        assertRefused(image, write("text", new byte[500]), "text cannot be read: it is no ELF file.");
        assertRefused(image, write("short", Arrays.copyOf(symbols, symbols.length - 40)),
                "short cannot be read: it was cut short.");
        assertRefused(image, write("stripped", symbols().bytes()), "stripped has no symbols");
        assertRefused(image, write("other", new LinkedElf().zeros(".text", TEXT, 101).global("main", TEXT, 8).bytes()),
                "are not those of image: their sections differ.");
        assertRefused(write("broken", new LinkedElf().section(".text", TEXT, 8).segment(0, 5000, 5000).bytes()),
                write("debug", new LinkedElf().zeros(".text", TEXT, 8).global("main", TEXT, 8).bytes()),
                "broken cannot be read: its segments are not in it.");
    }

    private void assertRefused(Path image, Path debugSymbols, String message) {
        assertThatThrownBy(() -> reader(List.of(), NO_PROGRAM).read("kvm", image, debugSymbols))
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Perhaps you should bake first");
    }

    private static void assertSum(ImageSize image) {
        assertThat(image.components().stream().mapToLong(ImageSize.Total::bytes).sum())
                .isEqualTo(image.loadedBytes());
        assertThat(image.pieces()).allSatisfy(piece -> assertThat(piece.bytes()).isPositive());
    }

    private static Map<String, Long> components(ImageSize image) {
        return image.components().stream()
                .filter(total -> total.bytes() > 0)
                .collect(Collectors.toMap(ImageSize.Total::name, ImageSize.Total::bytes));
    }

    private ImageSize read(List<Library> libraries, ProgramFiles program, LinkedElf symbols) throws IOException {
        return reader(libraries, program).read("kvm", image(), write("debug", symbols.bytes()));
    }

    private static ImageReader reader(List<Library> libraries, ProgramFiles program) {
        return new ImageReader(libraries, List.of(), program, NO_FILES, false);
    }

    private Path image() throws IOException {
        return write("image", new LinkedElf().section(".text", TEXT, 100).section(".data", DATA, 32)
                .zeros(".bss", DATA + 32, 500).segment(0, 132, 632).bytes());
    }

    /** The debug symbols of that image. */
    private static LinkedElf symbols() {
        return new LinkedElf().zeros(".text", TEXT, 100).zeros(".data", DATA, 32).zeros(".bss", DATA + 32, 500);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }

    private static Library library(String file, String object, Definition... definitions) {
        return new Library(file, List.of(member(object, definitions)));
    }

    private static Member member(String name, Definition... definitions) {
        return new Member(name, List.of(definitions), new TreeSet<>(), new TreeSet<>());
    }

    private static Definition global(String name, long size) {
        return new Definition(name, size, false, "");
    }

    private static Definition local(String name, long size, String source) {
        return new Definition(name, size, true, source);
    }
}
