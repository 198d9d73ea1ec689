// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.io.ByteSize;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A Java program to translate.
 *
 * @param mainClass the class whose main method is the program; empty for the only one in {@code classes}
 * @param classes the directory with the project's own classes
 * @param libraries other directories and jars that the program needs, in the order of the class path
 * @param minHeap how large the heap is at the start, in bytes or like {@code 512k} or {@code 4m}
 * @param maxHeap how large it may become, written in the same way; empty for what the guest has
 * @param optimization how hard the translator tries: see {@link Optimization}
 * @param systemProperties what {@code System.getProperty} gives
 * @param resources the files that it brings along, if it can read such files
 */
public record JavaRequest(
        Optional<String> mainClass,
        Path classes,
        List<Path> libraries,
        String minHeap,
        Optional<String> maxHeap,
        String optimization,
        SortedMap<String, String> systemProperties,
        Resources resources) {

    private static final long MIN_HEAP = 1 << 20;
    /** The translator counts bytes in an {@code int}. */
    private static final long MAX_HEAP = 2032L << 20;

    /** How hard the translator tries. */
    public enum Optimization {
        /** Methods are translated as they are; the C compiler does the rest. */
        SIMPLE,
        /** Methods are also put into each other. */
        ADVANCED
    }

    public JavaRequest {
        libraries = List.copyOf(libraries);
        systemProperties = Collections.unmodifiableSortedMap(new TreeMap<>(systemProperties));
    }

    /** Notes what cannot be. */
    public void check(Problems problems) {
        boolean min = checkHeap("<minHeap>", minHeap, problems);
        boolean max = maxHeap.isEmpty() || checkHeap("<maxHeap>", maxHeap.get(), problems);
        if (min && max && maxHeap.isPresent() && bytes(maxHeap.get()) < bytes(minHeap)) {
            problems.add("<maxHeap>", maxHeap.get().strip() + " is less than the " + minHeap.strip() + " of <minHeap>",
                    "make it larger, or the other smaller");
        }
        if (level().isEmpty()) {
            problems.add("<optimization>", "there is no level '" + optimization.strip() + "'",
                    "write one of " + Arrays.toString(Optimization.values()));
        }
    }

    /**
     * Notes a heap that a guest cannot have.
     *
     * @param memory of the guest, in MB
     */
    public void checkMemory(int memory, Problems problems) {
        Optional<String> tooLarge = Stream.concat(maxHeap.stream(), Stream.of(minHeap))
                .filter(size -> ByteSize.parse(size).orElse(0) >= (long) memory << 20)
                .findFirst();
        tooLarge.ifPresent(size -> problems.add(size == minHeap ? "<minHeap>" : "<maxHeap>",
                "a heap of " + size.strip() + " does not fit into the " + memory + " MB of the guest",
                "write less, or more into <guest><memory>"));
    }

    /** The level that is wanted; empty if there is none of that name. */
    Optional<Optimization> level() {
        return Arrays.stream(Optimization.values())
                .filter(level -> level.name().equalsIgnoreCase(optimization.strip()))
                .findFirst();
    }

    int minHeapBytes() {
        return (int) bytes(minHeap);
    }

    /** The largest heap in bytes; 0 for what the guest has. */
    int maxHeapBytes() {
        return (int) bytes(maxHeap.orElse("0"));
    }

    /** The class path of the program, all of it. */
    List<Path> classPath() {
        return Stream.concat(Stream.of(classes), libraries.stream()).toList();
    }

    private static boolean checkHeap(String element, String text, Problems problems) {
        OptionalLong size = ByteSize.parse(text);
        if (size.isEmpty()) {
            problems.add(element, "'" + text.strip() + "' is no size", "write a number of bytes, or one like 512k or 4m");
        } else if (size.getAsLong() < MIN_HEAP || size.getAsLong() > MAX_HEAP) {
            problems.add(element, text.strip() + " is too " + (size.getAsLong() < MIN_HEAP ? "little" : "much"),
                    "write a size from 1m to 2032m");
        } else {
            return true;
        }
        return false;
    }

    private static long bytes(String size) {
        return ByteSize.parse(size).orElseThrow();
    }
}
