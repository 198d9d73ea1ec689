// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A superblock of ext2 and its successors, with the eyes of NetBSD 7's ext2fs. */
record Ext2(ByteBuffer superblock) {

    /** Where it is in a file system, in bytes. */
    static final int OFFSET = 1024;

    private static final short MAGIC = (short) 0xef53;
    private static final int LOG_BLOCK_SIZE = 24;
    private static final int MAGIC_AT = 56;
    private static final int STATE = 58;
    private static final int REVISION = 76;
    private static final int INCOMPATIBLE = 96;
    private static final int READ_ONLY_COMPATIBLE = 100;
    private static final int CLEAN = 1;
    private static final int MAX_LOG_BLOCK_SIZE = 2;

    /** What ext2fs does not mount, or, in the case of extents, mounts and cannot read. */
    private static final Features NOT_AT_ALL = new Features(INCOMPATIBLE, ~0x2, Map.ofEntries(
            Map.entry(0x1, "compression"), Map.entry(0x4, "needs_recovery"),
            Map.entry(0x8, "journal_dev"), Map.entry(0x10, "meta_bg"),
            Map.entry(0x40, "extent"), Map.entry(0x80, "64bit"), Map.entry(0x100, "mmp"), Map.entry(0x200, "flex_bg"),
            Map.entry(0x400, "ea_inode"), Map.entry(0x2000, "metadata_csum_seed"), Map.entry(0x4000, "large_dir"),
            Map.entry(0x8000, "inline_data"), Map.entry(0x10000, "encrypt"), Map.entry(0x20000, "casefold")));
    /** What it does not mount for writing; the guest mounts for writing only. */
    private static final Features NOT_WRITABLE = new Features(READ_ONLY_COMPATIBLE, ~0xb, Map.of(0x10, "uninit_bg",
            0x20, "dir_nlink", 0x40, "extra_isize", 0x100, "quota", 0x200, "bigalloc", 0x400, "metadata_csum",
            0x2000, "project", 0x8000, "verity", 0x10000, "orphan_present"));

    Ext2 {
        superblock = superblock.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    boolean isThere() {
        return superblock.getShort(MAGIC_AT) == MAGIC;
    }

    /** Whether it was unmounted, or checked, since it was last written. */
    boolean isClean() {
        return superblock.getShort(STATE) == CLEAN;
    }

    /** Why the guest cannot mount it. */
    Optional<String> objection() {
        List<String> features = new ArrayList<>();
        if (superblock.getInt(REVISION) > 0) {
            features.addAll(NOT_AT_ALL.in(superblock));
            features.addAll(NOT_WRITABLE.in(superblock));
        }
        if (!features.isEmpty()) {
            return Optional.of("has features of ext4 that the guest does not know: " + String.join(", ", features));
        }
        return superblock.getInt(LOG_BLOCK_SIZE) > MAX_LOG_BLOCK_SIZE
                ? Optional.of("has blocks of more than 4096 bytes")
                : Optional.empty();
    }

    /** Bits of a superblock. */
    private record Features(int at, int refused, SortedMap<Integer, String> names) {

        Features(int at, int refused, Map<Integer, String> names) {
            this(at, refused, Collections.unmodifiableSortedMap(new TreeMap<>(names)));
        }

        List<String> in(ByteBuffer superblock) {
            int bits = superblock.getInt(at) & refused;
            List<String> found = new ArrayList<>();
            for (Map.Entry<Integer, String> name : names.entrySet()) {
                if ((bits & name.getKey()) != 0) {
                    found.add(name.getValue());
                    bits &= ~name.getKey();
                }
            }
            if (bits != 0) {
                found.add("0x" + Integer.toHexString(bits));
            }
            return found;
        }
    }
}
