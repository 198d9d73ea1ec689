// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import dev.rumprun.core.error.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file system in a file. The guest tries three kinds, one after another, on the whole disk.
 *
 * @param file that holds it
 * @param size of it, in bytes
 * @param kind of the file system
 * @param objection why the guest cannot mount it
 * @param clean whether nobody has it mounted, and nobody who had was interrupted
 */
public record DiskImage(Path file, long size, Kind kind, Optional<String> objection, boolean clean) {

    /** What the guest can mount. */
    public enum Kind {
        FFS, EXT2, ISO9660, UNKNOWN
    }

    private static final String ELEMENT = "<image>";
    private static final int SECTOR = 512;
    private static final int SUPERBLOCK = 2048;
    private static final List<Long> FFS_OFFSETS = List.of(65536L, 8192L, 0L, 262144L);
    private static final int FFS_CLEAN = 209;
    private static final int FFS_MAGIC = 1372;
    private static final int UFS1 = 0x00011954;
    private static final int UFS2 = 0x19540119;
    private static final int ISO_DESCRIPTOR = 32768;
    private static final String ISO_MAGIC = "CD001";
    private static final int PARTITION_TABLE_MAGIC_AT = 510;
    private static final short PARTITION_TABLE_MAGIC = 0x55aa;

    /**
     * Looks at a file or block device.
     *
     * @return nothing if it cannot be read, of which the problems tell
     */
    public static Optional<DiskImage> read(Path file, Problems problems) {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            problems.add(ELEMENT, "there is no file " + file, "make it, or correct its path");
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return Optional.of(of(file, channel));
        } catch (IOException e) {
            problems.add(ELEMENT, file + " cannot be read: " + e.getClass().getSimpleName() + ", " + e.getMessage(),
                    "correct its permissions");
            return Optional.empty();
        }
    }

    /** Whether the guest mounts it for reading only. */
    boolean isIso() {
        return kind == Kind.ISO9660;
    }

    /** Notes why it is no disk. */
    void checkSize(Problems problems) {
        if (size == 0 || size % SECTOR != 0) {
            problems.add(ELEMENT, file + " has " + size + " bytes, and a disk has sectors of " + SECTOR,
                    "make it anew");
        }
    }

    /** Notes why the guest cannot mount it. */
    void checkKind(Problems problems) {
        objection.ifPresent(why -> problems.add(ELEMENT, file + " " + why,
                "make it anew by 'mke2fs -t ext2 -d DIRECTORY " + file.getFileName() + " 64M'"));
    }

    /** Notes what the guest would not survive: it panics when it writes to a file system that is not clean. */
    public void checkClean(Problems problems) {
        if (!clean) {
            problems.add(ELEMENT, file + " was not unmounted: a guest uses it, or was ended while it did",
                    "repair it by " + (kind == Kind.EXT2 ? "'e2fsck -p " + file + "'" : "fsck_ffs")
                            + ", or make it anew");
        }
    }

    private static DiskImage of(Path file, FileChannel channel) throws IOException {
        for (long offset : FFS_OFFSETS) {
            ByteBuffer superblock = read(channel, offset);
            int magic = superblock.getInt(FFS_MAGIC);
            // Of either byte order.
            if (magic == UFS1 || magic == UFS2
                    || Integer.reverseBytes(magic) == UFS1 || Integer.reverseBytes(magic) == UFS2) {
                return new DiskImage(file, channel.size(), Kind.FFS, Optional.empty(), superblock.get(FFS_CLEAN) == 1);
            }
        }
        Ext2 ext2 = new Ext2(read(channel, Ext2.OFFSET));
        if (ext2.isThere()) {
            return new DiskImage(file, channel.size(), Kind.EXT2, ext2.objection(), ext2.isClean());
        }
        byte[] magic = new byte[ISO_MAGIC.length()];
        read(channel, ISO_DESCRIPTOR).get(1, magic);
        if (new String(magic, StandardCharsets.US_ASCII).equals(ISO_MAGIC)) {
            return new DiskImage(file, channel.size(), Kind.ISO9660, Optional.empty(), true);
        }
        boolean partitions = read(channel, 0).getShort(PARTITION_TABLE_MAGIC_AT) == PARTITION_TABLE_MAGIC;
        return new DiskImage(file, channel.size(), Kind.UNKNOWN, Optional.of(partitions
                ? "has partitions; the guest mounts whole disks"
                : "has no file system that the guest knows: ext2, FFS or ISO 9660"), true);
    }

    /** Zeros where the file has ended. */
    private static ByteBuffer read(FileChannel channel, long offset) throws IOException {
        ByteBuffer to = ByteBuffer.allocate(SUPERBLOCK).order(ByteOrder.BIG_ENDIAN);
        while (to.hasRemaining() && channel.read(to, offset + to.position()) >= 0) {
            continue;
        }
        return to;
    }
}
