// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.rumprun.fixture.ArFile;
import dev.rumprun.fixture.ElfImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SymbolIndexTest {

    private final SymbolIndex index = new SymbolIndex();

    @TempDir
    private Path directory;

    @Test
    void findsSymbolsInTheIndexOfALibrary() throws IOException {
        Path library = write("libc.a", ArFile.withIndexOf(List.of("_setjmp", "__setjmp14")));

        assertThat(index.has(library, "__setjmp14")).isTrue();
        assertThat(index.has(library, "_setjmp")).isTrue();
        assertThat(index.has(library, "setjmp")).isFalse();
    }

    @Test
    void findsSymbolsThatAnObjectDefines() throws IOException {
        Path object = write("rumprun.o", new ElfImage(true, ByteOrder.LITTLE_ENDIAN, ElfImage.X86_64)
                .withSymbols(List.of("init_xenbus"), List.of("memset")).bytes());

        assertThat(index.has(object, "init_xenbus")).isTrue();
        assertThat(index.has(object, "memset")).isFalse();
    }

    @Test
    void findsWordsInAScript() throws IOException {
        Path script = write("hw.ldscript", ".eh_frame_hdr : { *(.eh_frame_hdr) }".getBytes());

        assertThat(index.has(script, ".eh_frame_hdr")).isTrue();
        assertThat(index.has(script, ".tdata")).isFalse();
    }

    @Test
    void findsNothingInAnEmptyLibrary() throws IOException {
        assertThat(index.has(write("libc.a", "!<arch>\n".getBytes()), "malloc")).isFalse();
    }

    @Test
    void refusesAnIndexThatPromisesMoreThanItHas() throws IOException {
        Path library = write("libc.a", ArFile.withIndex(new byte[] {(byte) 0xff, 0, 0, 0, 1}));

        assertThatIOException().isThrownBy(() -> index.has(library, "malloc")).withMessageContaining("malformed");
    }

    @Test
    void refusesWhatIsNoLibrary() throws IOException {
        Path library = write("libc.a", "INPUT(-lunwind)".getBytes());

        assertThatIOException().isThrownBy(() -> index.has(library, "malloc"));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }
}
