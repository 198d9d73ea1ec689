// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.fixture.ElfImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageHeaderTest {

    @TempDir
    private Path directory;

    @Test
    void findsMultiboot() throws IOException {
        assertThat(isThere("hw", ".boot", multiboot(0, -(0x1badb002 + 3)))).isTrue();
        assertThat(isThere("hw", ".boot", multiboot(0, 7))).as("wrong sum").isFalse();
        assertThat(isThere("hw", ".boot", multiboot(9000, -(0x1badb002 + 3)))).as("too late").isFalse();
        assertThat(isThere("hw", ".boot", new byte[3])).isFalse();
    }

    @Test
    void findsXen() throws IOException {
        assertThat(isThere("xen", "__xen_guest", new byte[3])).isTrue();
        assertThat(isThere("xen", ".notes", "....Xen\0....".getBytes(StandardCharsets.US_ASCII))).isTrue();
        assertThat(isThere("xen", ".notes", "....NetBSD\0....".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(isThere("xen", ".boot", multiboot(0, -(0x1badb002 + 3)))).isFalse();
    }

    @Test
    void takesAnyProgramForPlatformsThatItDoesNotKnow() throws IOException {
        assertThat(isThere("solo5", ".text", new byte[3])).isTrue();
    }

    @Test
    void takesNothingElse() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "no program");

        assertThatThrownBy(() -> ImageHeader.isThere(file, "solo5")).isInstanceOf(IOException.class);
    }

    private boolean isThere(String platform, String section, byte[] bytes) throws IOException {
        byte[] image = new ElfImage(true, ByteOrder.LITTLE_ENDIAN, ElfImage.X86_64).with(section, bytes).bytes();
        return ImageHeader.isThere(Files.write(directory.resolve("image"), image), platform);
    }

    private static byte[] multiboot(int offset, int sum) {
        return ByteBuffer.allocate(offset + 12).order(ByteOrder.LITTLE_ENDIAN).position(offset)
                .putInt(0x1badb002).putInt(3).putInt(sum).array();
    }
}
