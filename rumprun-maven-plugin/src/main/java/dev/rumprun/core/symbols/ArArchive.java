// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.symbols;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The places of the members in an archive, as GNU's {@code ar} makes them. */
final class ArArchive {

    /**
     * A member.
     *
     * @param start of its contents in the archive
     * @param length of them, in bytes
     */
    record Entry(String name, long start, long length) {
    }

    private static final String MAGIC = "!<arch>\n";
    private static final int HEADER = 60;
    private static final int NAME = 16;
    private static final int SIZE = 48;
    private static final int SIZE_LENGTH = 10;
    private static final int MAX_NAMES = 16 << 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");

    private ArArchive() {
    }

    /** Whether a file is one. */
    static boolean is(FileChannel file) throws IOException {
        return file.size() >= MAGIC.length() && text(file, 0, MAGIC.length()).equals(MAGIC);
    }

    /** The members; tables of symbols and of names are none. */
    static List<Entry> entries(FileChannel archive) throws IOException {
        List<Entry> entries = new ArrayList<>();
        String longNames = "";
        long at = MAGIC.length();
        while (at < archive.size()) {
            String header = text(archive, at, HEADER);
            String size = header.substring(SIZE, SIZE + SIZE_LENGTH).strip();
            if (!header.endsWith("`\n") || !NUMBER.matcher(size).matches()) {
                throw new IOException("it is a malformed archive");
            }
            long start = at + HEADER;
            long length = Long.parseLong(size);
            String name = header.substring(0, NAME).strip();
            if (name.equals("//")) {
                longNames = text(archive, start, (int) Math.min(length, MAX_NAMES));
            } else if (!name.equals("/") && !name.equals("/SYM64/")) {
                entries.add(new Entry(name(name, longNames), start, length));
            }
            at = start + length + length % 2;
        }
        return entries;
    }

    private static String name(String name, String longNames) {
        String digits = name.substring(Math.min(1, name.length()));
        if (name.startsWith("/") && NUMBER.matcher(digits).matches() && Long.parseLong(digits) < longNames.length()) {
            return longNames.substring(Integer.parseInt(digits)).replaceFirst("(?s)/?\n.*", "");
        }
        return name.replaceFirst("/$", "");
    }

    private static String text(FileChannel archive, long start, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (archive.read(buffer, start + buffer.position()) < 0) {
                throw new IOException("it was cut short");
            }
        }
        return new String(buffer.array(), StandardCharsets.ISO_8859_1);
    }
}
