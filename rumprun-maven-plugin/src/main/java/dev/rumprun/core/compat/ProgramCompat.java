// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import dev.rumprun.core.program.ElfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A program as its image's compat layer sees it.
 *
 * @param path the file
 * @param noted whether it was linked by us, and has the cures of its own link
 * @param settings what its maker and its baker want; whoever switches a cure off has his way
 * @param symbols what it defines and refers to; empty if it is not there yet, in a dry run
 * @param sections the names of its sections
 */
record ProgramCompat(
        Path path,
        boolean noted,
        CompatSettings settings,
        Optional<ElfFile.Symbols> symbols,
        List<String> sections) {

    static ProgramCompat of(Path path, CompatSettings baker) throws IOException {
        if (!Files.exists(path)) {
            return new ProgramCompat(path, true, baker, Optional.empty(), List.of());
        }
        try (ElfFile elf = ElfFile.open(path)) {
            Optional<CompatSettings> note = elf.section(ProgramNote.SECTION)
                    .flatMap(section -> ProgramNote.parse(section, baker.tmpSize()));
            return new ProgramCompat(path, note.isPresent(), note.map(maker -> both(maker, baker)).orElse(baker),
                    Optional.of(elf.symbols()), elf.sectionNames());
        }
    }

    /** Whether the program has something for the cure to do. */
    boolean uses(Cure cure) {
        return cure.usedBy().isEmpty()
                || symbols.isEmpty()
                || cure.usedBy().stream().anyMatch(symbols.get()::mentions);
    }

    /**
     * What puts the program out of the cure's reach: functions by the name of those that the cure replaces, to which
     * the program's calls go; or sections that only its own link could have mended.
     */
    List<String> obstacles(Cure cure) {
        if (cure.scope() == Cure.Scope.IMAGE) {
            Set<String> defined = symbols.map(ElfFile.Symbols::defined).orElse(Set.of());
            return cure.wraps().stream().filter(defined::contains).toList();
        }
        return noted
                ? List.of()
                : sections.stream().filter(name -> cure.marks().stream().anyMatch(name::startsWith)).limit(1).toList();
    }

    private static CompatSettings both(CompatSettings maker, CompatSettings baker) {
        List<String> off = new ArrayList<>(maker.off());
        off.addAll(baker.off());
        return new CompatSettings(off, maker.stackSize(), baker.tmpSize());
    }
}
