// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.iso;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a directory says of one of its entries.
 *
 * @param name as ISO 9660 has it; the real one is in the fields of Rock Ridge
 * @param node the entry
 * @param fields of Rock Ridge that have room here
 * @param more of them, which come after the files that are directories
 */
record DirectoryRecord(String name, Node node, byte[] fields, byte[] more) {

    /** The name of a directory in itself, and of the root directory elsewhere. */
    static final String SELF = "\0";

    private static final String PARENT = "\1";
    private static final int MAX_LENGTH = 254;
    private static final int FIXED_LENGTH = 33;

    /** All of a directory, in their order. */
    static List<DirectoryRecord> of(Node directory, Node parent, Instant time) {
        List<byte[]> ownFields = new ArrayList<>(directory == parent ? RockRidge.announcement() : List.of());
        ownFields.addAll(RockRidge.attributes(directory, time));
        List<DirectoryRecord> records = new ArrayList<>(List.of(of(SELF, directory, ownFields),
                of(PARENT, parent, RockRidge.attributes(parent, time))));
        for (Node child : directory.children()) {
            // Numbers are unique and sorted. Only what knows no Rock Ridge shows them.
            String number = String.format(Locale.ROOT, "%08d", records.size() - 1);
            records.add(of(child.isDirectory() ? number : number + ".;1", child, RockRidge.of(child, time)));
        }
        return records;
    }

    private static DirectoryRecord of(String name, Node node, List<byte[]> fields) {
        int room = MAX_LENGTH - lengthBefore(name);
        if (fields.stream().mapToInt(field -> field.length).sum() > room) {
            room -= RockRidge.CONTINUATION;
        }
        ByteArrayOutputStream here = new ByteArrayOutputStream();
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        for (byte[] field : fields) {
            (more.size() == 0 && here.size() + field.length <= room ? here : more).writeBytes(field);
        }
        return new DirectoryRecord(name, node, here.toByteArray(), more.toByteArray());
    }

    /** In bytes. */
    int length() {
        int length = lengthBefore(name) + fields.length + (more.length > 0 ? RockRidge.CONTINUATION : 0);
        return length + length % 2;
    }

    /**
     * Writes it.
     *
     * @param block where the entry is
     * @param size of the entry
     * @param moreAt where the other fields are, in bytes from the beginning of the image
     */
    void write(IsoBuffer to, long block, long size, Instant time, long moreAt) {
        to.number8(length()).number8(0).number32(block).number32(size).time(time)
                .number8(node.isDirectory() ? 2 : 0).number8(0).number8(0).number16(1)
                .number8(name.length()).text(name);
        if (name.length() % 2 == 0) {
            to.number8(0);
        }
        to.bytes(fields);
        if (more.length > 0) {
            to.bytes(RockRidge.continuation(moreAt / Layout.BLOCK, (int) (moreAt % Layout.BLOCK), more.length));
        }
    }

    private static int lengthBefore(String name) {
        return FIXED_LENGTH + name.length() + (name.length() + 1) % 2;
    }
}
