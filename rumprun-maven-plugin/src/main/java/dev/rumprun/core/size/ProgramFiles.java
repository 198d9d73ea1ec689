// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import dev.rumprun.core.bake.ImageReport;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.io.InputRecord;
import dev.rumprun.core.program.ElfFile;
import dev.rumprun.core.program.MalformedElfException;
import dev.rumprun.core.symbols.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is left of the build of an image's programs.
 *
 * @param objects the objects that the project's sources became, by the names of the sources
 * @param programs the programs in the image's order; empty for one that is gone, or not the same any more
 * @param areOwn whether the project's sources made them, and nobody else
 */
record ProgramFiles(SortedMap<String, Member> objects, List<Optional<Path>> programs, boolean areOwn) {

    private static final String ENDING = ".o";

    static ProgramFiles of(Path report, Path inputs, Path objects, Path outputDirectory) throws IOException {
        List<Optional<Path>> programs = new ArrayList<>();
        boolean areOwn = true;
        for (String digest : ImageReport.programs(report)) {
            Optional<Path> program = Optional.empty();
            for (Path file : InputRecord.files(inputs, digest)) {
                areOwn &= file.startsWith(outputDirectory);
                if (Files.isRegularFile(file) && Digests.sha256(file).equals(digest)) {
                    program = Optional.of(file);
                }
            }
            programs.add(program);
        }
        // Those of an earlier build may still be there.
        return new ProgramFiles(areOwn ? objects(objects) : new TreeMap<>(), programs, areOwn);
    }

    private static SortedMap<String, Member> objects(Path directory) throws IOException {
        SortedMap<String, Member> found = new TreeMap<>();
        if (!Files.isDirectory(directory)) {
            return found;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(directory)) {
            files = walk.filter(file -> file.toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String path = directory.relativize(file).toString();
            // The first directory is the number of the source directory.
            String source = path.substring(0, path.length() - ENDING.length()).replaceFirst("^\\d+/", "");
            try (ElfFile elf = ElfFile.open(file)) {
                found.put(source, Member.of(source, elf));
            } catch (MalformedElfException e) {
                continue;
            }
        }
        return found;
    }
}
