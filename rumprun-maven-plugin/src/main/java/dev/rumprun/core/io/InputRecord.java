// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What results were made of, kept beside them: a line for each file, with the digest that it had. A result without a
 * record is taken for what it is.
 */
public final class InputRecord {

    private static final int DIGEST_LENGTH = 64;

    private InputRecord() {
    }

    /**
     * Writes the record; one that is the same already is left alone.
     *
     * @param inputs their SHA-256, in hexadecimal digits
     */
    public static void write(Path record, Map<Path, String> inputs) throws IOException {
        SortedMap<Path, String> sorted = new TreeMap<>(inputs);
        List<String> lines = new ArrayList<>();
        sorted.forEach((file, digest) -> lines.add(digest + " " + file));
        if (!Files.isRegularFile(record) || !Files.readAllLines(record).equals(lines)) {
            Path made = record.resolveSibling(record.getFileName() + ".new");
            Directories.publish(Files.write(made, lines), record);
        }
    }

    /** The files that had this digest, whatever they are now. */
    public static List<Path> files(Path record, String sha256) throws IOException {
        if (!Files.isRegularFile(record)) {
            return List.of();
        }
        return Files.readAllLines(record).stream()
                .filter(line -> line.startsWith(sha256 + " "))
                .map(line -> Path.of(line.substring(DIGEST_LENGTH + 1)))
                .toList();
    }

    /** The files that are not what they were, or not there any more. */
    public static List<Path> changed(Path record) throws IOException {
        List<Path> changed = new ArrayList<>();
        for (Map.Entry<Path, String> input : read(record).entrySet()) {
            Path file = input.getKey();
            if (!Files.isRegularFile(file) || !input.getValue().equals(Digests.sha256(file))) {
                changed.add(file);
            }
        }
        return changed;
    }

    /** The files in a record with the digests that they had, sorted; none if there is no record. */
    public static SortedMap<Path, String> read(Path record) throws IOException {
        SortedMap<Path, String> inputs = new TreeMap<>();
        if (Files.isRegularFile(record)) {
            for (String line : Files.readAllLines(record)) {
                inputs.put(Path.of(line.substring(DIGEST_LENGTH + 1)), line.substring(0, DIGEST_LENGTH));
            }
        }
        return inputs;
    }
}
