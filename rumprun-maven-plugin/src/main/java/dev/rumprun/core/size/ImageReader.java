// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.program.ElfFile;
import dev.rumprun.core.program.ElfSection;
import dev.rumprun.core.program.ElfSegment;
import dev.rumprun.core.program.ElfSymbol;
import dev.rumprun.core.program.MalformedElfException;
import dev.rumprun.core.symbols.Library;
import dev.rumprun.core.symbols.Member;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Divides images into pieces.
 *
 * @param libraries those that a link of the image finds
 * @param compat the objects of the compat layer
 * @param program what is left of the build of its programs
 * @param files the root files that are known
 * @param isStarter whether the image has a kernel of the starter platform, with programs in it as files
 */
record ImageReader(
        Collection<Library> libraries, Collection<Member> compat, ProgramFiles program, BakedFiles files,
        boolean isStarter) {

    private static final Comparator<OwnedSymbol> BY_ADDRESS =
            Comparator.comparingLong(owned -> owned.symbol().address() ^ Long.MIN_VALUE);
    private static final String BETWEEN = "between sections";
    private static final String KERNEL = "rumprun";

    /** Sections that are in the file, by the offsets of their first bytes, and of those behind their last ones. */
    private record Range(ElfSection section, long from, long to) {
    }

    /**
     * Reads an image.
     *
     * @throws RumprunException if image or symbols are not there, are malformed, or do not belong together
     */
    ImageSize read(String platform, Path image, Path debugSymbols) {
        for (Path file : List.of(image, debugSymbols)) {
            if (!Files.isRegularFile(file)) {
                throw unbaked("There is no " + file + ".");
            }
        }
        List<ElfSection> sections = sections(image);
        List<ElfSymbol> symbols = symbols(debugSymbols, image, sections);
        try (FileChannel channel = FileChannel.open(image)) {
            List<ElfSegment> segments;
            try (ElfFile elf = ElfFile.open(image)) {
                segments = elf.segments();
            }
            List<OwnedSymbol> owned = new ArrayList<>(isStarter
                    ? attributed(symbols, new Owners().addLibraries(libraries), (symbol, source) ->
                            new Owner(KERNEL, source.isEmpty() ? Owner.OTHER : source))
                    : attributed(symbols, programOwners(), (symbol, source) -> ProgramParts.of(source)));
            owned.addAll(files.in(channel, sections, symbols));
            owned.sort(BY_ADDRESS);
            Map<String, Long> marks = symbols.stream()
                    .filter(symbol -> symbol.name().startsWith("_binary_program"))
                    .collect(Collectors.toMap(ElfSymbol::name, ElfSymbol::address, (one, other) -> one));
            List<Piece> pieces = new ArrayList<>();
            for (Range range : ranges(sections, segments)) {
                pieces.addAll(isStarter
                        ? withPrograms(range, new Coverage(range.section(), owned), marks, channel)
                        : covered(range, new Coverage(range.section(), owned)));
            }
            long loaded = union(segments).stream().mapToLong(ElfSegment::fileSize).sum();
            addBetween(pieces, loaded - pieces.stream().mapToLong(Piece::bytes).sum());
            for (ElfSection section : sections) {
                if (section.isInMemory() && !section.isInFile()) {
                    pieces.addAll(new Coverage(section, owned).pieces(0, section.size()));
                }
            }
            return new ImageSize(platform, image, channel.size(), loaded,
                    segments.stream().mapToLong(ElfSegment::memorySize).sum(), pieces);
        } catch (MalformedElfException e) {
            throw unreadable(image, e);
        } catch (IOException e) {
            throw RumprunException.io("Cannot read " + image, e);
        }
    }

    private static List<ElfSection> sections(Path image) {
        try (ElfFile elf = ElfFile.open(image)) {
            return elf.sections();
        } catch (MalformedElfException e) {
            throw unreadable(image, e);
        } catch (IOException e) {
            throw RumprunException.io("Cannot read " + image, e);
        }
    }

    private static List<ElfSymbol> symbols(Path file, Path image, List<ElfSection> sections) {
        try (ElfFile elf = ElfFile.open(file)) {
            List<ElfSymbol> symbols = elf.symbolTable();
            if (symbols.isEmpty()) {
                throw unbaked(file + " has no symbols, so it does not tell what is in " + image.getFileName() + ".");
            }
            if (!inMemory(elf.sections()).equals(inMemory(sections))) {
                throw unbaked("The debug symbols " + file + " are not those of " + image.getFileName()
                        + ": their sections differ.");
            }
            return symbols;
        } catch (MalformedElfException e) {
            throw unreadable(file, e);
        } catch (IOException e) {
            throw RumprunException.io("Cannot read " + file, e);
        }
    }

    /** What is the same in an image and its debug symbols. */
    private static List<String> inMemory(List<ElfSection> sections) {
        return sections.stream()
                .filter(ElfSection::isInMemory)
                .map(section -> section.name() + " " + section.address() + " " + section.size())
                .toList();
    }

    private Owners programOwners() {
        Owners owners = new Owners().addLibraries(libraries);
        compat.forEach(object -> owners.add(new Owner(Owner.COMPAT, object.name().replaceFirst("\\.o$", "")), object));
        program.objects().forEach((source, object) -> owners.add(new Owner(Owner.PROGRAM, source), object));
        return owners;
    }

    private static List<OwnedSymbol> attributed(
            List<ElfSymbol> symbols, Owners owners, BiFunction<ElfSymbol, String, Owner> otherwise) {
        return new Attribution(owners, otherwise).of(symbols).stream()
                .map(owned -> new OwnedSymbol(owned.symbol(), ProgramParts.refine(owned.symbol(), owned.owner())))
                .toList();
    }

    private static List<Piece> covered(Range range, Coverage coverage) {
        return coverage.pieces(range.from() - range.section().offset(), range.to() - range.section().offset());
    }

    /** The starter platform's image has its programs as whole files, between symbols that it is linked with. */
    private List<Piece> withPrograms(Range range, Coverage coverage, Map<String, Long> marks, FileChannel image)
            throws IOException {
        ElfSection section = range.section();
        long at = range.from() - section.offset();
        long end = range.to() - section.offset();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < program.programs().size(); i++) {
            String mark = "_binary_program" + i;
            Function<String, Long> place = name ->
                    marks.containsKey(mark + name) ? marks.get(mark + name) - section.address() : -1;
            long from = place.apply("_start");
            long to = place.apply("_end");
            if (from >= at && to >= from && to <= end) {
                pieces.addAll(coverage.pieces(at, from));
                pieces.addAll(program(i, section, image, from, to - from));
                at = to;
            }
        }
        pieces.addAll(coverage.pieces(at, end));
        return pieces;
    }

    private List<Piece> program(int number, ElfSection section, FileChannel image, long from, long length)
            throws IOException {
        List<Piece> pieces = new ArrayList<>();
        ElfFile stripped = ElfFile.part(image, section.offset() + from, length);
        List<ElfSection> sections = stripped.sections();
        Optional<Path> file = program.programs().get(number);
        List<OwnedSymbol> owned = file.isEmpty() ? List.of() : ownedSymbols(file.get(), sections);
        for (Range range : ranges(sections, List.of(new ElfSegment(0, 0, length, length)))) {
            ElfSection inner = range.section();
            ElfSection named = new ElfSection(section.name() + " " + inner.name(), inner.type(), inner.flags(),
                    inner.address(), inner.offset(), inner.size());
            pieces.addAll(covered(new Range(named, range.from(), range.to()),
                    new Coverage(named, inner.isInMemory() ? owned : List.of())));
        }
        long rest = length - pieces.stream().mapToLong(Piece::bytes).sum();
        if (rest > 0) {
            pieces.add(new Piece(new Owner(Owner.UNNAMED, section.name()), "", section.name(), rest, true));
        }
        return pieces;
    }

    private List<OwnedSymbol> ownedSymbols(Path file, List<ElfSection> sections) throws IOException {
        try (ElfFile elf = ElfFile.open(file)) {
            if (!inMemory(elf.sections()).equals(inMemory(sections))) {
                return List.of();
            }
            boolean hasLibraries = program.areOwn();
            return attributed(elf.symbolTable(), programOwners(), (symbol, source) ->
                    hasLibraries && SymbolNames.crate(symbol.name()).isEmpty()
                            ? new Owner(Owner.HOST, source.isEmpty() ? Owner.OTHER : source)
                            : ProgramParts.of(source));
        }
    }

    /** Sections in the file that are loaded; none has bytes that another one before it has, whatever the file says. */
    private static List<Range> ranges(List<ElfSection> sections, List<ElfSegment> segments) {
        List<Range> ranges = new ArrayList<>();
        List<ElfSection> inFile = sections.stream()
                .filter(section -> section.isInFile() && section.size() > 0)
                .sorted(Comparator.comparingLong(ElfSection::offset).thenComparing(ElfSection::name))
                .toList();
        List<ElfSegment> loaded = union(segments);
        long at = 0;
        for (ElfSection section : inFile) {
            long start = Math.max(section.offset(), at);
            Optional<ElfSegment> segment = loaded.stream()
                    .filter(one -> one.offset() <= start && start < one.offset() + one.fileSize())
                    .findFirst();
            if (segment.isPresent()) {
                long segmentEnd = segment.get().offset() + segment.get().fileSize();
                long end = Math.min(section.offset() + section.size(), segmentEnd);
                if (start < end) {
                    ranges.add(new Range(section, start, end));
                    at = end;
                }
            }
        }
        return ranges;
    }

    /** What is loaded, each byte once. */
    private static List<ElfSegment> union(List<ElfSegment> segments) {
        List<ElfSegment> union = new ArrayList<>();
        long at = 0;
        for (ElfSegment segment : segments.stream().sorted(Comparator.comparingLong(ElfSegment::offset)).toList()) {
            long start = Math.max(at, segment.offset());
            long end = segment.offset() + segment.fileSize();
            if (start < end) {
                union.add(new ElfSegment(start, 0, end - start, end - start));
                at = end;
            }
        }
        return union;
    }

    private static void addBetween(List<Piece> pieces, long bytes) {
        if (bytes > 0) {
            pieces.add(new Piece(new Owner(Owner.UNNAMED, BETWEEN), "", BETWEEN, bytes, true));
        }
    }

    private static RumprunException unreadable(Path file, MalformedElfException e) {
        return unbaked(file + " cannot be read: " + e.getMessage() + ".");
    }

    private static RumprunException unbaked(String what) {
        return RumprunException.setup(what, "bake first: run mvn package, or put the goal bake before this one");
    }
}
