// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import dev.rumprun.core.io.Directories;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A directory with copies of what is in a class path; files that are the same already are left alone. */
record ApplicationDirectory(Path directory) {

    /** Between the entries of a class path. */
    private static final char SEPARATOR = ':';

    /**
     * Makes it hold these entries, and nothing else.
     *
     * @param entries directories and jars
     * @return what they are called in the directory, in their order
     */
    List<String> fill(List<Path> entries) throws IOException {
        Files.createDirectories(directory);
        List<String> names = new ArrayList<>();
        Set<Path> wanted = new HashSet<>(Set.of(directory));
        for (Path entry : entries) {
            String name = entry.getFileName().toString().replace(SEPARATOR, '_');
            names.add(names.contains(name) ? names.size() + "-" + name : name);
            copy(entry, directory.resolve(names.get(names.size() - 1)), wanted);
        }
        removeAllBut(wanted);
        return names;
    }

    private static void copy(Path from, Path to, Set<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.toList()) {
                Path copy = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
                wanted.add(copy);
                if (Files.isDirectory(copy) != Files.isDirectory(file)) {
                    Directories.delete(copy);
                }
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (!isSame(file, copy)) {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static boolean isSame(Path file, Path copy) throws IOException {
        return Files.isRegularFile(copy) && Files.size(file) == Files.size(copy)
                && Files.getLastModifiedTime(file).equals(Files.getLastModifiedTime(copy));
    }

    private void removeAllBut(Set<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!wanted.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
