// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes the files that a program brings along, for resources.h of our runtime library: a table in C of their names,
 * sizes and contents. Of files with the same name, the first of the class path counts.
 */
final class EmbeddedResources {

    private static final int BYTES_IN_LINE = 64;

    private final Predicate<String> wanted;
    private final Writer table;
    private final Set<String> names = new HashSet<>();
    private long bytes;

    private EmbeddedResources(Predicate<String> wanted, Writer table) {
        this.wanted = wanted;
        this.table = table;
    }

    /**
     * Writes the table.
     *
     * @param classPath directories and jars
     * @param wanted by the names that a class loader would have for them
     * @return what is in it
     */
    static EmbeddedResources write(List<File> classPath, Predicate<String> wanted, Path table) throws IOException {
        try (Writer writer = Files.newBufferedWriter(table)) {
            EmbeddedResources resources = new EmbeddedResources(wanted, writer);
            for (File entry : classPath) {
                if (entry.isDirectory()) {
                    resources.addDirectory(entry.toPath());
                } else {
                    resources.addJar(entry);
                }
            }
            return resources;
        }
    }

    /** How many files there are. */
    int count() {
        return names.size();
    }

    /** How large all of them are together. */
    long bytes() {
        return bytes;
    }

    private void addDirectory(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(directory)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = directory.relativize(file).toString().replace(File.separatorChar, '/');
            if (isNewAndWanted(name)) {
                add(name, Files.readAllBytes(file));
            }
        }
    }

    private void addJar(File jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar)) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (!entry.isDirectory() && isNewAndWanted(entry.getName())) {
                    try (InputStream contents = zip.getInputStream(entry)) {
                        add(entry.getName(), contents.readAllBytes());
                    }
                }
            }
        }
    }

    private boolean isNewAndWanted(String name) {
        return !names.contains(name) && wanted.test(name);
    }

    private void add(String name, byte[] contents) throws IOException {
        names.add(name);
        bytes += contents.length;
        table.write("{");
        literal(name.getBytes(StandardCharsets.UTF_8));
        table.write(", " + contents.length + ",");
        literal(contents);
        table.write("},\n");
    }

    private void literal(byte[] text) throws IOException {
        for (int from = 0; from == 0 || from < text.length; from += BYTES_IN_LINE) {
            table.write("\n\"");
            for (int i = from; i < Math.min(text.length, from + BYTES_IN_LINE); i++) {
                put(text[i]);
            }
            table.write('"');
        }
    }

    private void put(byte next) throws IOException {
        if (next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z' || next == ' ') {
            table.write(next);
        } else {
            table.write('\\');
            for (int shift = 6; shift >= 0; shift -= 3) {
                table.write('0' + ((next & 0xff) >> shift & 7));
            }
        }
    }
}
