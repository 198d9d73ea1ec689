// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.fixture.ElfImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElfFileTest {

    private static final int SEGMENT_SIZE = 54;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsWhereAnImageEndsInMemory(boolean wide) throws IOException {
        ElfImage image = new ElfImage(wide, ByteOrder.LITTLE_ENDIAN, ElfImage.X86_64).with(".text", new byte[9]);
        assertThat(memoryEnd(image.bytes())).isZero();

        image.withSegment(0x300000, 0x1000).withSegment(0xfff00000L, 0x20000).withSegment(0x100000, 0x200000);
        assertThat(memoryEnd(image.bytes())).isEqualTo(0xfff20000L);
    }

    @Test
    void refusesSegmentsThatAreNotThere() {
        byte[] image = new ElfImage(true, ByteOrder.LITTLE_ENDIAN, ElfImage.X86_64)
                .withSegment(0x100000, 0x200000).bytes();
        assertThatThrownBy(() -> memoryEnd(Arrays.copyOf(image, image.length - 1))).hasMessage("it was cut short");

        image[SEGMENT_SIZE]++;
        assertThatThrownBy(() -> memoryEnd(image)).hasMessage("its segment table is malformed");
    }

    private long memoryEnd(byte[] file) throws IOException {
        try (ElfFile elf = ElfFile.open(Files.write(directory.resolve("image"), file))) {
            return elf.memoryEnd();
        }
    }
}
