// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import dev.rumprun.core.io.Digests;
import dev.rumprun.core.io.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What a class path has in it at the moment.
 *
 * @param entries directories and jars that are there
 * @param digests the SHA-256 of every jar and of every file in the directories, in the order of the class path
 */
record ClassPath(List<Path> entries, Map<Path, String> digests) {

    private static final String CLASS = ".class";

    static ClassPath read(List<Path> wanted) throws IOException {
        List<Path> entries = wanted.stream().filter(Files::exists).toList();
        Map<Path, String> digests = new LinkedHashMap<>();
        for (Path entry : entries) {
            for (Path file : filesIn(entry)) {
                digests.put(file, Digests.sha256(file));
            }
        }
        return new ClassPath(entries, digests);
    }

    /** Adds all that a translation could read, by names that do not depend on where the class path lies. */
    void addTo(Fingerprint fingerprint) {
        for (int i = 0; i < entries.size(); i++) {
            Path entry = entries.get(i);
            List<String> files = new ArrayList<>();
            digests.forEach((file, digest) -> {
                if (file.startsWith(entry)) {
                    files.add(entry.relativize(file) + " " + digest);
                }
            });
            fingerprint.add("entry", files);
        }
    }

    /** The class of this name; nothing if there is none. */
    Optional<ClassFile> find(String name) throws IOException {
        return find(name, entries);
    }

    /** The class of this name in some directories and jars; nothing if there is none. */
    static Optional<ClassFile> find(String name, List<Path> entries) throws IOException {
        String file = name.replace('.', '/') + CLASS;
        for (Path entry : entries) {
            if (Files.isRegularFile(entry.resolve(file))) {
                return Optional.of(ClassFile.read(Files.readAllBytes(entry.resolve(file))));
            }
            if (Files.isRegularFile(entry)) {
                try (ZipFile jar = new ZipFile(entry.toFile())) {
                    ZipEntry found = jar.getEntry(file);
                    if (found != null) {
                        return Optional.of(ClassFile.read(jar.getInputStream(found).readAllBytes()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** All classes in a directory of the class path. */
    List<ClassFile> classesIn(Path directory) throws IOException {
        List<ClassFile> classes = new ArrayList<>();
        for (Path file : digests.keySet()) {
            if (file.startsWith(directory) && isClass(file.toString())) {
                classes.add(ClassFile.read(Files.readAllBytes(file)));
            }
        }
        return classes;
    }

    /** The names of all files in it, as class loaders have them. */
    SortedSet<String> names() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (Path entry : entries) {
            if (Files.isRegularFile(entry)) {
                try (ZipFile jar = new ZipFile(entry.toFile())) {
                    jar.stream().filter(file -> !file.isDirectory()).map(ZipEntry::getName).forEach(names::add);
                }
            } else {
                filesIn(entry).forEach(file -> names.add(entry.relativize(file).toString()));
            }
        }
        return names;
    }

    static boolean isClass(String file) {
        return file.endsWith(CLASS);
    }

    private static List<Path> filesIn(Path entry) throws IOException {
        if (Files.isRegularFile(entry)) {
            return List.of(entry);
        }
        try (Stream<Path> files = Files.walk(entry)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
