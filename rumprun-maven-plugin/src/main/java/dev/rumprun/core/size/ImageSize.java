// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where the bytes of an image go.
 *
 * @param platform where it runs
 * @param image the file
 * @param fileBytes its size
 * @param loadedBytes what of it is loaded into memory; the sum of all pieces that are in the file
 * @param memoryBytes what it takes in memory before its program asks for more
 * @param pieces all of them, in the order of the image
 */
record ImageSize(
        String platform, Path image, long fileBytes, long loadedBytes, long memoryBytes, List<Piece> pieces) {

    /**
     * Bytes of the same kind.
     *
     * @param name of the kind
     * @param bytes in the file
     * @param zeroBytes in memory alone
     */
    record Total(String name, long bytes, long zeroBytes) {

        static final Comparator<Total> ORDER = Comparator.comparingLong(Total::bytes).reversed()
                .thenComparing(Comparator.comparingLong(Total::zeroBytes).reversed())
                .thenComparing(Total::name);
    }

    ImageSize {
        pieces = List.copyOf(pieces);
    }

    /** The largest first. */
    List<Total> components() {
        return totals(pieces, piece -> piece.owner().component());
    }

    /** The largest first, in memory. */
    List<Total> sections() {
        return totals(pieces, Piece::section).stream()
                .sorted(Comparator.<Total>comparingLong(total -> total.bytes() + total.zeroBytes()).reversed()
                        .thenComparing(Total::name))
                .toList();
    }

    /** The parts of a component, the largest first. */
    List<Total> parts(String component) {
        return totals(pieces.stream().filter(piece -> piece.owner().component().equals(component)).toList(),
                piece -> piece.owner().part());
    }

    /** The largest symbols in the file. */
    List<Piece> largest(int count) {
        return pieces.stream()
                .filter(piece -> piece.isInFile() && !piece.symbol().isEmpty())
                .sorted(Comparator.comparingLong(Piece::bytes).reversed()
                        .thenComparing(Piece::symbol).thenComparing(Piece::owner))
                .limit(count)
                .toList();
    }

    private static List<Total> totals(List<Piece> pieces, Function<Piece, String> name) {
        Map<String, List<Piece>> groups = pieces.stream()
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Total(group.getKey(), sum(group.getValue(), true), sum(group.getValue(), false)))
                .sorted(Total.ORDER)
                .toList();
    }

    private static long sum(List<Piece> pieces, boolean inFile) {
        return pieces.stream().filter(piece -> piece.isInFile() == inFile).mapToLong(Piece::bytes).sum();
    }
}
