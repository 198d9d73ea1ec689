// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import dev.rumprun.core.program.ElfSection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Divides a section among the symbols in it: each byte has one owner. Where symbols lie upon each other, the one that
 * begins first has the bytes; where there is none, they are unnamed.
 */
final class Coverage {

    /** Compilers give functions and variables sections of their own, which a linker's script may not have joined. */
    private static final Pattern SEPARATE =
            Pattern.compile("(\\.data\\.rel\\.ro|\\.data\\.rel|\\.(?:text|rodata|data|bss))\\..*");
    private static final String LINK_SETS = "link_set_";

    private final ElfSection section;
    private final String name;
    private final List<OwnedSymbol> symbols;

    /**
     * Makes it.
     *
     * @param symbols all of the image, by address
     */
    Coverage(ElfSection section, List<OwnedSymbol> symbols) {
        this.section = section;
        name = name(section.name());
        // By the distance from the section's beginning: an address may be a negative number.
        this.symbols = symbols.stream()
                .filter(owned -> Long.compareUnsigned(distance(owned), section.size()) < 0)
                .toList();
    }

    /**
     * The pieces of a range.
     *
     * @param from its first byte, counted from the section's
     * @param to the byte behind its last one
     * @return pieces that have as many bytes as the range
     */
    List<Piece> pieces(long from, long to) {
        List<Piece> pieces = new ArrayList<>();
        long at = from;
        for (OwnedSymbol owned : symbols) {
            long start = Math.max(distance(owned), at);
            // A size that reaches beyond what numbers can tell ends with the range.
            long size = Math.min(owned.symbol().size() < 0 ? Long.MAX_VALUE : owned.symbol().size(),
                    Long.MAX_VALUE - distance(owned));
            long end = Math.min(distance(owned) + size, to);
            if (start < end) {
                addUnnamed(pieces, start - at);
                pieces.add(new Piece(owned.owner(), owned.symbol().name(), name, end - start,
                        section.isInFile()));
                at = end;
            }
        }
        addUnnamed(pieces, to - at);
        return pieces;
    }

    private void addUnnamed(List<Piece> pieces, long bytes) {
        if (bytes > 0) {
            pieces.add(new Piece(
                    new Owner(Owner.UNNAMED, name), "", name, bytes, section.isInFile()));
        }
    }

    /** What sections of a kind are called together. */
    private static String name(String section) {
        return section.startsWith(LINK_SETS) ? LINK_SETS + "*" : SEPARATE.matcher(section).replaceFirst("$1");
    }

    private long distance(OwnedSymbol owned) {
        return owned.symbol().address() - section.address();
    }
}
