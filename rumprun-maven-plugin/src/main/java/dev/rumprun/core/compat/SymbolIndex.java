// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import dev.rumprun.core.program.ElfFile;
import dev.rumprun.core.program.ElfSymbol;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;

/** The symbols that files of a toolchain define; each file is read once. */
final class SymbolIndex {

    private static final int MAX_INDEX = 64 << 20;

    private final Map<Path, Set<String>> known = new HashMap<>();

    /** Whether a library or object defines a symbol, or a text has these words. */
    boolean has(Path file, String text) throws IOException {
        String name = file.getFileName().toString();
        if (!name.endsWith(".a") && !name.endsWith(".o")) {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        }
        Set<String> symbols = known.get(file);
        if (symbols == null) {
            symbols = name.endsWith(".a") ? ofLibrary(file) : ofObject(file);
            known.put(file, symbols);
        }
        return symbols.contains(text);
    }

    private static Set<String> ofObject(Path file) throws IOException {
        try (ElfFile elf = ElfFile.open(file)) {
            return elf.symbolTable().stream().filter(ElfSymbol::isDefined).map(ElfSymbol::name).collect(Collectors.toSet());
        }
    }

    /**
     * Reads the index that ranlib puts before the members: a big-endian number of symbols, as many offsets, and the
     * names, each with a zero at its end.
     */
    private static Set<String> ofLibrary(Path file) throws IOException {
        try (ArArchiveInputStream archive =
                new ArArchiveInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            ArArchiveEntry first = archive.getNextEntry();
            if (first == null || !first.getName().isEmpty() || first.getSize() > MAX_INDEX) {
                return Set.of();
            }
            DataInputStream index = new DataInputStream(archive);
            long offsets = Integer.toUnsignedLong(index.readInt()) * Integer.BYTES;
            if (offsets > first.getSize()) {
                throw new IOException(file + " has a malformed index");
            }
            index.skipNBytes(offsets);
            return new HashSet<>(List.of(new String(index.readAllBytes(), StandardCharsets.ISO_8859_1).split("\0")));
        }
    }
}
