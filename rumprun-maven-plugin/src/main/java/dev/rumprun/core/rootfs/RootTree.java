// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rootfs;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.iso.DataTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What several directories have for the root of a guest.
 *
 * @param entries files, and directories with nothing in them, by their paths in the guest
 */
public record RootTree(SortedMap<String, Path> entries) {

    private static final String ELEMENT = "<rootfs>";
    private static final String RENAME = "rename it";
    /** The guest's NAME_MAX. */
    private static final int MAX_NAME = 255;
    /** More is no image that any loader takes. */
    private static final long MAX_SIZE = 1L << 30;
    /** Rumprun's cookfs gives names to a shell without quotes, and to a C compiler. */
    private static final Pattern UNSPEAKABLE = Pattern.compile("[\\\\*?\\[\\p{Cntrl}]");
    /** What the guest has there is not of the image. */
    private static final Map<String, String> OF_THE_GUEST = Map.of(
            "dev", "the guest's devices are there",
            "proc", "the guest's own file system is there",
            "tmp", "the guest's own file system is there, and hides it");

    /**
     * Reads directories.
     *
     * @param problems takes what cannot be read, or not be baked in
     */
    public static RootTree read(List<Path> directories, Problems problems) {
        SortedMap<String, Path> entries = new TreeMap<>();
        Map<String, DataTree.Entry> all = new HashMap<>();
        for (Path directory : directories) {
            for (DataTree.Entry entry : DataTree.read(directory, "", problems).entries()) {
                check(entry, problems);
                DataTree.Entry other = all.putIfAbsent(entry.path(), entry);
                if (other != null && !(other.isDirectory() && entry.isDirectory())) {
                    problems.add(ELEMENT, entry.path() + " is there twice: " + other.source() + " and "
                            + entry.source(), "remove one of them");
                }
                entries.put(entry.path(), entry.source());
            }
        }
        entries.keySet().removeIf(path -> entries.tailMap(path + "/").keySet().stream()
                .findFirst().filter(next -> next.startsWith(path + "/")).isPresent());
        RootTree tree = new RootTree(entries);
        tree.checkSize(problems);
        return tree;
    }

    /** How many bytes its files have. */
    public long size() {
        return entries.values().stream().filter(Files::isRegularFile).mapToLong(RootTree::size).sum();
    }

    private static void check(DataTree.Entry entry, Problems problems) {
        String name = entry.source().getFileName().toString();
        String first = entry.path().split("/", -1)[1];
        if (entry.isLink()) {
            problems.add(ELEMENT, entry.source() + " is a link, and an image holds files only",
                    "put a file there, or give the directory to the guest as a disk, by <filesystem>");
        }
        if (UNSPEAKABLE.matcher(name).find() || entry.path().startsWith("/-")) {
            problems.add(ELEMENT, "the name of " + entry.source() + " is more than Rumprun's cookfs can take: it has"
                    + " one of \\ * ? [, a control character, or a - at its beginning", RENAME);
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME) {
            problems.add(ELEMENT, "the name of " + entry.source() + " is longer than " + MAX_NAME + " bytes", RENAME);
        }
        if (OF_THE_GUEST.containsKey(first)) {
            problems.add(ELEMENT, entry.source() + " would be in /" + first + ", and " + OF_THE_GUEST.get(first),
                    "put it into another directory");
        }
    }

    private void checkSize(Problems problems) {
        if (size() > MAX_SIZE) {
            problems.add(ELEMENT, "its files have " + size() + " bytes, and an image holds " + MAX_SIZE + " at most",
                    "give them to the guest as a disk, by <filesystem>");
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // Gone since it was listed; whoever reads it says so.
            return 0;
        }
    }
}
