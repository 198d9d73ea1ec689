// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Random;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.XZInputStream;

class CompressionTest {

    private static final int SIZE = 3 << 20;
    private static final int KIB = 1024;

    @TempDir
    private Path directory;
    private Path kernel;

    /** Half of it is noise. */
    @BeforeEach
    void write() throws IOException {
        byte[] noise = new byte[SIZE / 2];
        new Random(1).nextBytes(noise);
        kernel = Files.write(directory.resolve("kernel ü.bin"), ByteBuffer.allocate(SIZE).put(noise).array());
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatIsInTheFile(Compression compression) throws IOException {
        assertThat(unpacked(compression, packed(compression))).isEqualTo(Files.readAllBytes(kernel));
        Files.write(kernel, new byte[0]);
        assertThat(unpacked(compression, packed(compression))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesAgain(Compression compression) throws IOException {
        byte[] first = Files.readAllBytes(packed(compression));
        kernel = Files.copy(kernel, directory.resolve("another"));
        Files.setLastModifiedTime(kernel, FileTime.fromMillis(1_000_000_000_000L));

        assertThat(packed(compression)).hasBinaryContent(first);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void makesItSmaller(Compression compression) throws IOException {
        assertThat(Files.size(packed(compression))).isLessThan(SIZE / 2 + SIZE / 20);
    }

    @Test
    void writesNoNameAndNoTimeForGzip() throws IOException {
        assertThat(Files.readAllBytes(packed(Compression.GZIP))).startsWith(
                0x1f, 0x8b, 8, /* flags */ 0, /* time */ 0, 0, 0, 0, /* best */ 2, /* unknown system */ 255);
    }

    @Test
    void needsLittleMemoryToUnpackXz() throws IOException {
        Files.write(kernel, new byte[20 << 20]);

        try (InputStream in = new XZInputStream(Files.newInputStream(packed(Compression.XZ)), 9 * KIB)) {
            assertThat(in.skip(1)).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GZIP", "gz", "bzip2", "gzip xz", "../xz"})
    void knowsNoOthers(String word) {
        assertThat(Compression.of(word)).isEmpty();
    }

    private Path packed(Compression compression) throws IOException {
        Path packed = directory.resolve("packed" + compression.ending());
        compression.write(kernel, packed);
        return packed;
    }

    private static byte[] unpacked(Compression compression, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return switch (compression) {
                case NONE -> in.readAllBytes();
                case GZIP -> new GzipCompressorInputStream(in).readAllBytes();
                case XZ -> new XZInputStream(in).readAllBytes();
            };
        }
    }
}
