// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * Numbers of a VHDX image: two copies of a header, each with a checksum, name the file and its contents; a table of
 * regions leads to a table of metadata, and that to what names the disk. Source: the MS-VHDX specification.
 */
final class VhdxIdentity {

    private static final int UUID = 16;

    private static final int[] HEADERS = {64 << 10, 128 << 10};
    private static final int HEADER_SIZE = 4096;
    private static final int CHECKSUM = 4;
    private static final int SEQUENCE = 8;
    private static final int UUIDS = 16;
    private static final int LOG_UUID = 48;
    private static final int LOG_LENGTH = 68;
    private static final int LOG_OFFSET = 72;

    private static final int REGIONS = 192 << 10;
    private static final int REGION_COUNT = 8;
    private static final int REGION = 16;
    private static final int REGION_SIZE = 32;
    private static final String METADATA = "06a27c8b90479a4bb8fe575f050f886e";

    private static final int TABLE_SIZE = 64 << 10;
    private static final int ITEM_COUNT = 10;
    private static final int ITEM = 32;
    private static final int ITEM_SIZE = 32;
    private static final String DISK = "ab12cabee6b2234593efc309e000c746";

    private final RandomAccessFile disk;
    private final byte[] digest;

    /**
     * Makes it.
     *
     * @param digest of what is on the disk; 32 bytes
     */
    VhdxIdentity(RandomAccessFile disk, byte[] digest) {
        this.disk = disk;
        this.digest = digest.clone();
    }

    void set() throws IOException {
        for (int i = 0; i < HEADERS.length; i++) {
            ByteBuffer header = read(HEADERS[i], HEADER_SIZE);
            emptyLog(header);
            // The header with the higher number counts; they say the same.
            header.putLong(SEQUENCE, i + 1);
            header.put(UUIDS, digest, 0, 2 * UUID);
            header.putInt(CHECKSUM, 0);
            CRC32C checksum = new CRC32C();
            checksum.update(header.array());
            header.putInt(CHECKSUM, (int) checksum.getValue());
            write(HEADERS[i], header.array());
        }
        long metadata = find(read(REGIONS, TABLE_SIZE), METADATA, REGION_COUNT, REGION, REGION_SIZE).getLong();
        ByteBuffer item = find(read(metadata, TABLE_SIZE), DISK, ITEM_COUNT, ITEM, ITEM_SIZE);
        byte[] uuid = new byte[UUID];
        System.arraycopy(digest, 0, uuid, 0, UUID);
        write(metadata + item.getInt(), uuid);
    }

    /** What was changed and is done: nobody reads it, but it names its writer. */
    private void emptyLog(ByteBuffer header) throws IOException {
        if (header.getLong(LOG_UUID) != 0 || header.getLong(LOG_UUID + Long.BYTES) != 0) {
            throw new IOException("qemu-img has written a VHDX image that is not complete");
        }
        write(header.getLong(LOG_OFFSET), new byte[header.getInt(LOG_LENGTH)]);
    }

    /** The entry of a table that begins with this UUID, from behind it. */
    private static ByteBuffer find(ByteBuffer table, String uuid, int count, int first, int size) throws IOException {
        byte[] wanted = HexFormat.of().parseHex(uuid);
        byte[] found = new byte[UUID];
        for (int i = 0; i < Short.toUnsignedInt(table.getShort(count)); i++) {
            table.position(first + i * size).get(found);
            if (Arrays.equals(found, wanted)) {
                return table;
            }
        }
        throw new IOException("qemu-img has written a VHDX image of another kind");
    }

    private ByteBuffer read(long place, int size) throws IOException {
        byte[] bytes = new byte[size];
        disk.seek(place);
        disk.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(long place, byte[] bytes) throws IOException {
        disk.seek(place);
        disk.write(bytes);
    }
}
