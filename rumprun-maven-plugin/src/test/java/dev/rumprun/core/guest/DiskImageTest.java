// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.DiskImage.Kind;
import dev.rumprun.fixture.DiskImages;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiskImageTest {

    @TempDir
    private Path temporary;

    @Test
    void knowsWhatTheGuestMounts() throws IOException {
        assertThat(good(DiskImages.ext2(file())).kind()).isEqualTo(Kind.EXT2);
        assertThat(good(DiskImages.iso(file())).kind()).isEqualTo(Kind.ISO9660);
        assertThat(good(DiskImages.iso(file())).isIso()).isTrue();
        for (int offset : new int[] {0, 8192, 65536}) {
            assertThat(good(DiskImages.ffs(file(), offset, ByteOrder.LITTLE_ENDIAN)).kind()).isEqualTo(Kind.FFS);
            assertThat(good(DiskImages.ffs(file(), offset, ByteOrder.BIG_ENDIAN)).kind()).isEqualTo(Kind.FFS);
        }
    }

    @Test
    void takesIsoImagesThatBootFromOtherDisks() throws IOException {
        assertThat(good(DiskImages.write(DiskImages.iso(file()), 510, (byte) 0x55, (byte) 0xaa)).isIso()).isTrue();
    }

    @Test
    void refusesPartitions() throws IOException {
        assertThat(problem(DiskImages.write(DiskImages.empty(file()), 510, (byte) 0x55, (byte) 0xaa)))
                .contains("<image>: ", "disk.img has partitions");
    }

    @Test
    void refusesWhatNobodyKnows() throws IOException {
        assertThat(problem(DiskImages.empty(file())))
                .contains("<image>: ", "disk.img has no file system", "mke2fs -t ext2");
        assertThat(problem(Files.write(file(), new byte[512]))).contains("has no file system");
    }

    @ParameterizedTest
    @CsvSource({"0x40, 0, extent", "0x80, 0, 64bit", "0x200, 0, flex_bg", "0x4, 0, needs_recovery",
        "0x8000, 0, inline_data",
        "0, 0x400, metadata_csum", "0, 0x10, uninit_bg", "0, 0x20, dir_nlink", "0, 0x40, extra_isize",
        "0x2c0, 0x470, 'extent, 64bit, flex_bg, uninit_bg, dir_nlink, extra_isize, metadata_csum'",
        "0x40000001, 0x20000000, 'compression, 0x40000000, 0x20000000'"})
    void refusesWhatTheGuestsExt2DoesNotKnow(String incompatible, String readOnlyCompatible, String names)
            throws IOException {
        Path ext4 = DiskImages.ext2(file(), Integer.decode(incompatible), Integer.decode(readOnlyCompatible));

        assertThat(problem(ext4)).contains("disk.img has features of ext4 that the guest does not know: " + names + ";",
                "make it anew by 'mke2fs -t ext2");
    }

    @Test
    void takesFeaturesThatDoNotMatterToTheGuest() throws IOException {
        good(DiskImages.ext2(file(), 0, 0x8));
    }

    @Test
    void refusesLargeBlocks() throws IOException {
        good(DiskImages.write(DiskImages.ext2(file()), 1024 + 24, (byte) 2));

        assertThat(problem(DiskImages.write(DiskImages.ext2(file()), 1024 + 24, (byte) 3)))
                .contains("has blocks of more than 4096 bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 513})
    void refusesWhatHasNoSectors(int size) throws IOException {
        Path file = Files.write(file(), new byte[size]);

        assertThat(problem(file, DiskImage::checkSize)).contains("disk.img has " + size + " bytes");
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThat(problem(temporary.resolve("none"))).contains("<image>: there is no file ", "none");
        assertThat(problem(temporary)).contains("<image>: there is no file ");
    }

    @Test
    void findsOutWhoWasInterrupted() throws IOException {
        assertThat(problem(DiskImages.write(DiskImages.ext2(file()), 1024 + 58, (byte) 0), DiskImage::checkClean))
                .contains("disk.img was not unmounted", "e2fsck -p");
        Path ffs = DiskImages.ffs(file(), 8192, ByteOrder.LITTLE_ENDIAN);
        assertThat(problem(DiskImages.write(ffs, 8192 + 209, (byte) 2), DiskImage::checkClean))
                .contains("disk.img was not unmounted", "fsck_ffs");
    }

    private Path file() {
        return temporary.resolve("disk.img");
    }

    private static DiskImage good(Path file) {
        Problems problems = new Problems();
        DiskImage image = DiskImage.read(file, problems).orElseThrow();
        image.checkSize(problems);
        image.checkKind(problems);
        image.checkClean(problems);
        problems.throwIfAny();
        return image;
    }

    private static String problem(Path file) {
        return problem(file, DiskImage::checkKind);
    }

    private static String problem(Path file, BiConsumer<DiskImage, Problems> check) {
        Problems problems = new Problems();
        DiskImage.read(file, problems).ifPresent(image -> check.accept(image, problems));
        return catchThrowable(problems::throwIfAny).getMessage();
    }
}
