// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.program;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The little of the ELF format that is needed to read one section of an object or executable of either word size and
 * byte order, its symbols, and where its parts are in memory. Takes nothing in the file for granted: whatever lies
 * outside of it, or is too large, is an error.
 */
public final class ElfFile implements AutoCloseable {

    private static final int MAX_SECTION = 64 << 20;
    private static final int MAX_SECTIONS = 1 << 16;
    private static final int IDENT_SIZE = 16;
    private static final int NO_BITS = 8;
    private static final int RELOCATABLE = 1;
    private static final int LOAD = 1;

    /**
     * Names of symbols.
     *
     * @param defined those that the file has
     * @param undefined those that it refers to, and another file must have
     */
    public record Symbols(Set<String> defined, Set<String> undefined) {

        /** Whether the file has something to do with this symbol. */
        public boolean mentions(String symbol) {
            return defined.contains(symbol) || undefined.contains(symbol);
        }
    }

    private final FileChannel channel;
    /** Where it begins in the channel, and how long it is: it may be a part of another file. */
    private final long start;
    private final long length;
    private final boolean wide;
    private final ByteOrder order;
    private final int type;
    private final int machine;
    private final long segmentsOffset;
    private final int segmentSize;
    private final int segments;
    private final long tableOffset;
    private final int entrySize;
    private final int entries;
    private final int namesIndex;

    private ElfFile(FileChannel channel, long start, long length) throws IOException {
        this.channel = channel;
        this.start = start;
        this.length = length;
        ByteBuffer ident = read(0, IDENT_SIZE);
        if (ident.getInt(0) != 0x7f454c46) {
            throw new MalformedElfException("it is no ELF file");
        }
        wide = oneOf(ident.get(4), "word size") == 2;
        order = oneOf(ident.get(5), "byte order") == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        ByteBuffer header = read(0, wide ? 64 : 52).order(order);
        type = Short.toUnsignedInt(header.getShort(16));
        machine = Short.toUnsignedInt(header.getShort(18));
        segmentsOffset = wide ? header.getLong(32) : Integer.toUnsignedLong(header.getInt(28));
        segmentSize = Short.toUnsignedInt(header.getShort(wide ? 54 : 42));
        segments = Short.toUnsignedInt(header.getShort(wide ? 56 : 44));
        tableOffset = wide ? header.getLong(40) : Integer.toUnsignedLong(header.getInt(32));
        entrySize = Short.toUnsignedInt(header.getShort(wide ? 58 : 46));
        entries = Short.toUnsignedInt(header.getShort(wide ? 60 : 48));
        namesIndex = Short.toUnsignedInt(header.getShort(wide ? 62 : 50));
        if (entries > MAX_SECTIONS || entries > 0 && entrySize < (wide ? 64 : 40) || namesIndex > entries) {
            throw new MalformedElfException("its section table is malformed");
        }
        if (segments > 0 && segmentSize != (wide ? 56 : 32)) {
            throw new MalformedElfException("its segment table is malformed");
        }
    }

    public static ElfFile open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file);
        try {
            return new ElfFile(channel, 0, channel.size());
        } catch (EOFException e) {
            channel.close();
            throw new MalformedElfException("it is no ELF file, or was cut short");
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Reads an ELF file that is a part of another file.
     *
     * @param channel stays open, and is to be closed by whoever has opened it
     * @param start where it begins
     * @param length its size in bytes
     */
    public static ElfFile part(FileChannel channel, long start, long length) throws IOException {
        try {
            return new ElfFile(channel, start, Math.min(length, channel.size() - start));
        } catch (EOFException e) {
            throw new MalformedElfException("it is no ELF file, or was cut short");
        }
    }

    /** The machine it is for, as ELF numbers them. */
    int machine() {
        return machine;
    }

    /** Whether it still has to be linked before it can be loaded. */
    public boolean isRelocatable() {
        return type == RELOCATABLE;
    }

    /** The physical address behind the last byte that it takes in memory; 0 if nothing of it is loaded. */
    public long memoryEnd() throws IOException {
        return segments().stream().mapToLong(ElfSegment::memoryEnd).max().orElse(0);
    }

    /** What of it a loader takes, in the table's order. */
    public List<ElfSegment> segments() throws IOException {
        try {
            ByteBuffer table = read(segmentsOffset, segments * segmentSize).order(order);
            List<ElfSegment> found = new ArrayList<>();
            for (int at = 0; at < table.limit(); at += segmentSize) {
                if (table.getInt(at) == LOAD) {
                    found.add(wide
                            ? new ElfSegment(table.getLong(at + 8), table.getLong(at + 24), table.getLong(at + 32),
                                    table.getLong(at + 40))
                            : new ElfSegment(Integer.toUnsignedLong(table.getInt(at + 4)),
                                    Integer.toUnsignedLong(table.getInt(at + 12)),
                                    Integer.toUnsignedLong(table.getInt(at + 16)),
                                    Integer.toUnsignedLong(table.getInt(at + 20))));
                }
            }
            for (ElfSegment segment : found) {
                if (segment.offset() < 0 || segment.fileSize() < 0 || segment.memorySize() < segment.fileSize()
                        || segment.offset() > length - segment.fileSize()) {
                    throw new MalformedElfException("its segments are not in it");
                }
            }
            return found;
        } catch (EOFException e) {
            throw new MalformedElfException("it was cut short");
        }
    }

    /** Its sections, in the table's order. */
    public List<ElfSection> sections() throws IOException {
        List<String> names = sectionNames();
        if (names.isEmpty()) {
            return List.of();
        }
        ByteBuffer table = read(tableOffset, entries * entrySize).order(order);
        List<ElfSection> found = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            ByteBuffer entry = entry(table, i);
            ElfSection section = wide
                    ? new ElfSection(names.get(i), entry.getInt(4), entry.getLong(8), entry.getLong(16),
                            entry.getLong(24), entry.getLong(32))
                    : new ElfSection(names.get(i), entry.getInt(4), Integer.toUnsignedLong(entry.getInt(8)),
                            Integer.toUnsignedLong(entry.getInt(12)), Integer.toUnsignedLong(entry.getInt(16)),
                            Integer.toUnsignedLong(entry.getInt(20)));
            if (!section.isSane()) {
                throw new MalformedElfException("it has a section of an absurd size");
            }
            found.add(section);
        }
        return found;
    }

    /** All of its symbol table, in order; nothing if it has none. */
    public List<ElfSymbol> symbolTable() throws IOException {
        byte[] names = section(".strtab").orElse(new byte[0]);
        ByteBuffer symbols = ByteBuffer.wrap(section(".symtab").orElse(new byte[0])).order(order);
        int size = wide ? 24 : 16;
        List<ElfSymbol> found = new ArrayList<>(symbols.limit() / size);
        for (int at = 0; at + size <= symbols.limit(); at += size) {
            int info = symbols.get(at + (wide ? 4 : 12));
            found.add(new ElfSymbol(text(names, symbols.getInt(at)), ElfSymbol.Kind.of(info & 0xf), (info & 0xf0) == 0,
                    Short.toUnsignedInt(symbols.getShort(at + (wide ? 6 : 14))),
                    wide ? symbols.getLong(at + 8) : Integer.toUnsignedLong(symbols.getInt(at + 4)),
                    wide ? symbols.getLong(at + 16) : Integer.toUnsignedLong(symbols.getInt(at + 8))));
        }
        return found;
    }

    /** The names in its symbol table that other files may see. */
    public Symbols symbols() throws IOException {
        Set<String> defined = new HashSet<>();
        Set<String> undefined = new HashSet<>();
        for (ElfSymbol symbol : symbolTable()) {
            if (!symbol.isLocal()) {
                (symbol.isDefined() ? defined : undefined).add(symbol.name());
            }
        }
        return new Symbols(defined, undefined);
    }

    /** The names of its sections, in the table's order. */
    public List<String> sectionNames() throws IOException {
        if (namesIndex >= entries) {
            return List.of();
        }
        try {
            // In one go: a program in C++ has thousands of sections.
            ByteBuffer table = read(tableOffset, entries * entrySize).order(order);
            byte[] names = contents(entry(table, namesIndex));
            List<String> found = new ArrayList<>();
            for (int i = 0; i < entries; i++) {
                found.add(text(names, entry(table, i).getInt(0)));
            }
            return found;
        } catch (EOFException e) {
            throw new MalformedElfException("it was cut short");
        }
    }

    /** The contents of the first section of this name. */
    public Optional<byte[]> section(String name) throws IOException {
        int index = sectionNames().indexOf(name);
        if (index < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(contents(read(tableOffset + (long) index * entrySize, entrySize).order(order)));
        } catch (EOFException e) {
            throw new MalformedElfException("it was cut short");
        }
    }

    /** The contents of a section; nothing if the file does not have them. */
    public byte[] contents(ElfSection section) throws IOException {
        if (!section.isInFile()) {
            return new byte[0];
        }
        if (section.size() > MAX_SECTION) {
            throw new MalformedElfException("it has a section of an absurd size");
        }
        try {
            return read(section.offset(), (int) section.size()).array();
        } catch (EOFException e) {
            throw new MalformedElfException("it was cut short");
        }
    }

    private ByteBuffer entry(ByteBuffer table, int index) {
        return table.slice(index * entrySize, entrySize).order(order);
    }

    private byte[] contents(ByteBuffer entry) throws IOException {
        if (entry.getInt(4) == NO_BITS) {
            return new byte[0];
        }
        long offset = wide ? entry.getLong(24) : Integer.toUnsignedLong(entry.getInt(16));
        long size = wide ? entry.getLong(32) : Integer.toUnsignedLong(entry.getInt(20));
        if (size < 0 || size > MAX_SECTION) {
            throw new MalformedElfException("it has a section of an absurd size");
        }
        return read(offset, (int) size).array();
    }

    private static String text(byte[] names, int offset) {
        if (offset < 0 || offset >= names.length) {
            return "";
        }
        int end = offset;
        while (end < names.length && names[end] != 0) {
            end++;
        }
        return new String(names, offset, end - offset, StandardCharsets.ISO_8859_1);
    }

    private ByteBuffer read(long offset, int size) throws IOException {
        if (offset < 0 || offset > length - size) {
            throw new EOFException();
        }
        ByteBuffer buffer = ByteBuffer.allocate(size);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, start + offset + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }

    private static byte oneOf(byte value, String what) throws MalformedElfException {
        if (value != 1 && value != 2) {
            throw new MalformedElfException("its " + what + " is unknown");
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
