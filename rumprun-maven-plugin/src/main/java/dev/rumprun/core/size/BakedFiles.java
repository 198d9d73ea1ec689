// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import dev.rumprun.core.io.Digests;
import dev.rumprun.core.io.JsonTree;
import dev.rumprun.core.program.ElfSection;
import dev.rumprun.core.program.ElfSymbol;
import dev.rumprun.core.program.ElfSymbol.Kind;
import dev.rumprun.core.rootfs.Cookfs;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The root files of images: what cookfs has packed. Symbols tell where they are in an image, and their digests which
 * they are.
 *
 * @param known the owners of files, by their SHA-256
 */
record BakedFiles(Map<String, Owner> known) {

    static final String COMPONENT = "root-files";

    /** Rumprun's cookfs has two symbols for each file; the value of the second is no address. */
    private static final Pattern SYMBOL = Pattern.compile("_rumpfs_f(\\d+)_(start|size)");
    /** The starter platform's has them in a section, with a line before each. */
    private static final String SECTION = ".files";
    private static final Pattern RECORD = Pattern.compile("([FD]) \\d+ (\\d{1,12}) (/.*)");
    private static final int MAX_LINE = 1100;
    private static final int ALIGNMENT = 8;

    /**
     * Those that are known by name.
     *
     * @param report on the images
     * @param toolchain that made them; it has root files of its own
     */
    static BakedFiles of(Path report, Toolchain toolchain) throws IOException {
        Map<String, Owner> known = new HashMap<>();
        Path base = toolchain.rootFiles();
        if (Files.isDirectory(base)) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(base)) {
                files = walk.filter(Files::isRegularFile).toList();
            }
            for (Path file : files) {
                known.put(Digests.sha256(file), new Owner(Cookfs.BASE, "/" + base.relativize(file)));
            }
        }
        for (JsonTree file : JsonTree.read(report).get("rootFiles").elements()) {
            known.put(file.get("sha256").text().orElse(""),
                    new Owner(COMPONENT, file.get("path").text().orElse(Owner.OTHER)));
        }
        return new BakedFiles(known);
    }

    /** The files in an image, in no order. */
    List<OwnedSymbol> in(FileChannel image, List<ElfSection> sections, List<ElfSymbol> symbols) throws IOException {
        List<OwnedSymbol> found = new ArrayList<>();
        Map<String, ElfSymbol> starts = new HashMap<>();
        for (ElfSymbol symbol : symbols) {
            Matcher name = SYMBOL.matcher(symbol.name());
            if (symbol.kind() == Kind.SOURCE) {
                starts.clear();
            } else if (name.matches()) {
                // Either may come first, and other objects have symbols of the same names.
                ElfSymbol other = starts.remove(name.group(1) + (name.group(2).equals("start") ? "size" : "start"));
                if (other == null) {
                    starts.put(name.group(1) + name.group(2), symbol);
                } else {
                    boolean isStart = name.group(2).equals("start");
                    add(found, image, sections, (isStart ? symbol : other).address(),
                            (isStart ? other : symbol).address());
                }
            }
        }
        for (ElfSection section : sections) {
            if (section.name().equals(SECTION) && section.isInFile()) {
                addRecords(found, image, section);
            }
        }
        return found;
    }

    private void addRecords(List<OwnedSymbol> found, FileChannel image, ElfSection section) throws IOException {
        long at = 0;
        while (at < section.size()) {
            String line = new String(read(image, section.offset() + at, Math.min(MAX_LINE, section.size() - at)),
                    StandardCharsets.UTF_8).lines().findFirst().orElse("");
            Matcher record = RECORD.matcher(line);
            if (!record.matches()) {
                return;
            }
            long contents = at + line.getBytes(StandardCharsets.UTF_8).length + 1;
            long size = Long.parseLong(record.group(2));
            add(found, image, List.of(section), section.address() + contents, size);
            at = (contents + size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        }
    }

    private void add(List<OwnedSymbol> found, FileChannel image, List<ElfSection> sections, long address, long size)
            throws IOException {
        Optional<ElfSection> section = sections.stream()
                .filter(one -> one.isInMemory() && one.isInFile() && size > 0
                        && Long.compareUnsigned(address - one.address(), one.size()) < 0
                        && size <= one.size() - (address - one.address()))
                .findFirst();
        if (section.isPresent()) {
            String digest = digest(image, section.get().offset() + address - section.get().address(), size);
            Owner owner = known.getOrDefault(digest, new Owner(COMPONENT, Owner.OTHER));
            found.add(new OwnedSymbol(new ElfSymbol(owner.part(), Kind.DATA, true, ElfSymbol.ABSOLUTE, address, size), owner));
        }
    }

    private static String digest(FileChannel image, long from, long size) throws IOException {
        MessageDigest digest = Digests.sha256();
        int part = 1 << 16;
        for (long at = 0; at < size; at += part) {
            digest.update(read(image, from + at, Math.min(part, size - at)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] read(FileChannel image, long from, long size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) size);
        while (bytes.hasRemaining() && image.read(bytes, from + bytes.position()) > 0) {
            continue;
        }
        return bytes.array();
    }
}
