// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.iso;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The fields by which Rock Ridge adds to a directory record what POSIX knows and ISO 9660 does not. */
final class RockRidge {

    /** Of the field that says where more fields are. */
    static final int CONTINUATION = 28;

    private static final int VERSION = 1;
    private static final int MAX_FIELD = 250;
    private static final int CONTINUES = 1;
    private static final int CURRENT = 2;
    private static final int PARENT = 4;
    private static final int ROOT = 8;
    private static final int MODIFIED = 2;
    private static final String NAME = "RRIP_1991A";
    private static final String DESCRIPTION =
            "THE ROCK RIDGE INTERCHANGE PROTOCOL PROVIDES SUPPORT FOR POSIX FILE SYSTEM SEMANTICS";

    private RockRidge() {
    }

    /** For a node under its name. */
    static List<byte[]> of(Node node, Instant time) {
        List<byte[]> fields = new ArrayList<>(attributes(node, time));
        fields.addAll(name(node.name()));
        if (!node.target().isEmpty()) {
            fields.addAll(target(node.target()));
        }
        return fields;
    }

    /** For a directory that is called "." or "..". */
    static List<byte[]> attributes(Node node, Instant time) {
        return List.of(
                field("PX", 32).number32(node.mode()).number32(node.links()).number32(0).number32(0).array(),
                field("TF", 8).number8(MODIFIED).time(time).array());
    }

    /** Says that there are such fields; they come first in the root directory. */
    static List<byte[]> announcement() {
        return List.of(
                field("SP", 3).bytes((byte) 0xbe, (byte) 0xef).array(),
                field("ER", 4 + NAME.length() + DESCRIPTION.length()).number8(NAME.length())
                        .number8(DESCRIPTION.length()).number8(0).number8(VERSION).text(NAME).text(DESCRIPTION)
                        .array());
    }

    /** Says where more fields are. */
    static byte[] continuation(long block, int offset, int length) {
        return field("CE", 24).number32(block).number32(offset).number32(length).array();
    }

    private static List<byte[]> name(byte[] name) {
        List<byte[]> fields = new ArrayList<>();
        for (int from = 0; from < name.length; from += MAX_FIELD) {
            int length = Math.min(MAX_FIELD, name.length - from);
            fields.add(field("NM", 1 + length).number8(from + length < name.length ? CONTINUES : 0)
                    .bytes(Arrays.copyOfRange(name, from, from + length)).array());
        }
        return fields;
    }

    /** The parts of the path, which are shared out among as many fields as they need. */
    private static List<byte[]> target(String target) {
        List<byte[]> parts = new ArrayList<>();
        if (target.startsWith("/")) {
            parts.add(part(ROOT));
        }
        for (String name : target.split("/")) {
            switch (name) {
                case "" -> { }
                case "." -> parts.add(part(CURRENT));
                case ".." -> parts.add(part(PARENT));
                default -> addNamed(name.getBytes(StandardCharsets.UTF_8), parts);
            }
        }
        if (target.equals("/")) {
            // NetBSD would read an empty path.
            parts.add(part(CURRENT));
        }
        return shared(parts);
    }

    private static void addNamed(byte[] name, List<byte[]> parts) {
        int max = MAX_FIELD - 2;
        for (int from = 0; from < name.length; from += max) {
            int length = Math.min(max, name.length - from);
            parts.add(part(from + length < name.length ? CONTINUES : 0,
                    Arrays.copyOfRange(name, from, from + length)));
        }
    }

    private static byte[] part(int flags, byte... name) {
        return new IsoBuffer(2 + name.length).number8(flags).number8(name.length).bytes(name).array();
    }

    private static List<byte[]> shared(List<byte[]> parts) {
        List<ByteArrayOutputStream> contents = new ArrayList<>(List.of(new ByteArrayOutputStream()));
        for (byte[] part : parts) {
            if (contents.get(contents.size() - 1).size() + part.length > MAX_FIELD) {
                contents.add(new ByteArrayOutputStream());
            }
            contents.get(contents.size() - 1).writeBytes(part);
        }
        List<byte[]> fields = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            byte[] content = contents.get(i).toByteArray();
            fields.add(field("SL", 1 + content.length).number8(i < contents.size() - 1 ? CONTINUES : 0)
                    .bytes(content).array());
        }
        return fields;
    }

    private static IsoBuffer field(String type, int length) {
        return new IsoBuffer(4 + length).text(type).number8(4 + length).number8(VERSION);
    }
}
