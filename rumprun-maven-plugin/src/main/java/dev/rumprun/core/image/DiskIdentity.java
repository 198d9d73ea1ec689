// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Numbers by which programs tell disks apart. qemu-img draws them by lot, so that no two images are the same; here
 * they come from what is on the disk.
 */
final class DiskIdentity {

    /** VMDK: a text, which is in the second sector, has a line for it. */
    private static final int VMDK_DESCRIPTOR = 512;
    private static final int VMDK_DESCRIPTOR_SIZE = 20 * 512;
    private static final Pattern VMDK_NUMBER = Pattern.compile("^CID=[0-9a-f]{1,8}$", Pattern.MULTILINE);
    private static final int VMDK_DIGITS = 8;

    /** VDI: UUIDs of the disk and of its last snapshot, 16 bytes each. */
    private static final int VDI_UUIDS = 392;

    private DiskIdentity() {
    }

    /**
     * Sets those of a file.
     *
     * @param sha256 of what is on the disk, in hexadecimal digits
     */
    static void set(ImageFormat format, Path file, String sha256) throws IOException {
        byte[] digest = HexFormat.of().parseHex(sha256);
        try (RandomAccessFile disk = new RandomAccessFile(file.toFile(), "rw")) {
            switch (format) {
                case VMDK -> vmdk(disk, sha256.substring(0, VMDK_DIGITS));
                case VDI -> {
                    disk.seek(VDI_UUIDS);
                    disk.write(digest);
                }
                case VHDX -> new VhdxIdentity(disk, digest).set();
                default -> { }
            }
        }
    }

    /** The number is written with as many digits as it takes: what comes after it moves. */
    private static void vmdk(RandomAccessFile disk, String number) throws IOException {
        byte[] bytes = new byte[VMDK_DESCRIPTOR_SIZE];
        disk.seek(VMDK_DESCRIPTOR);
        disk.readFully(bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("\0[\\s\\S]*", "");
        if (!VMDK_NUMBER.matcher(text).find()) {
            throw new IOException("qemu-img has written a VMDK image of another kind");
        }
        byte[] changed = VMDK_NUMBER.matcher(text).replaceFirst("CID=" + number).getBytes(StandardCharsets.ISO_8859_1);
        disk.seek(VMDK_DESCRIPTOR);
        disk.write(Arrays.copyOf(changed, VMDK_DESCRIPTOR_SIZE));
    }
}
