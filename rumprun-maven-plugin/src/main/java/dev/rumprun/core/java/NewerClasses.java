// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import dev.rumprun.core.error.Problems;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Classes of a class path's entry that are too new for what is to read them.
 *
 * @param entry directory or jar
 * @param first the name of one of their files
 * @param count how many they are
 * @param release of Java that the first is for
 * @param supported the newest release of Java whose classes can be read
 */
record NewerClasses(Path entry, String first, int count, int release, int supported) {

    private static final String CLASS = ".class";
    /** Classes for newer releases only, which older ones do not look at. */
    private static final String OTHER_RELEASES = "META-INF/";
    private static final String MODULE = "module-info.class";
    /** The format of classes for Java 8 has the version 52, and so on. */
    private static final int FORMAT_OF_RELEASE = 44;
    private static final int MAGIC = 0xCAFEBABE;

    /** A file of an entry. */
    @FunctionalInterface
    private interface Content {
        InputStream open() throws IOException;
    }

    /**
     * Looks for them.
     *
     * @param major the newest version of class files that can be read
     * @return nothing if there are none
     */
    static Optional<NewerClasses> in(Path entry, int major) throws IOException {
        Search search = new Search(major);
        if (Files.isRegularFile(entry)) {
            try (ZipFile jar = new ZipFile(entry.toFile())) {
                for (ZipEntry file : jar.stream().map(ZipEntry.class::cast).toList()) {
                    search.look(file.getName(), () -> jar.getInputStream(file));
                }
            }
        } else {
            try (Stream<Path> files = Files.walk(entry)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    search.look(entry.relativize(file).toString(), () -> Files.newInputStream(file));
                }
            }
        }
        return search.count == 0 ? Optional.empty() : Optional.of(new NewerClasses(entry, search.first, search.count,
                search.firstMajor - FORMAT_OF_RELEASE, major - FORMAT_OF_RELEASE));
    }

    void report(Problems problems) {
        problems.add("<runtime>", found() + ", and the JVM is of Java " + supported + " (" + entry + ")", advice());
    }

    /** What was found, without an end to the sentence. */
    String found() {
        return first.replace(CLASS, "").replace('/', '.')
                + (count == 1 ? " is" : " and " + (count - 1) + " more are") + " for Java " + release;
    }

    /** What to do about it, completing "perhaps you should". */
    String advice() {
        return "compile with <maven.compiler.release>" + supported + "</maven.compiler.release>, and take dependencies"
                + " that are for Java " + supported;
    }

    /** What has been found so far. */
    private static final class Search {

        private final int newest;
        private String first;
        private int firstMajor;
        private int count;

        Search(int newest) {
            this.newest = newest;
        }

        void look(String name, Content content) throws IOException {
            if (!name.endsWith(CLASS) || name.startsWith(OTHER_RELEASES) || name.endsWith(MODULE)) {
                return;
            }
            int major = major(content);
            if (major > newest && count++ == 0) {
                first = name;
                firstMajor = major;
            }
        }

        /** The version of a class file; 0 of a file that is none, about which the JVM has its own words. */
        private static int major(Content content) throws IOException {
            try (DataInputStream in = new DataInputStream(content.open())) {
                if (in.readInt() != MAGIC) {
                    return 0;
                }
                in.readUnsignedShort();
                return in.readUnsignedShort();
            } catch (EOFException e) {
                return 0;
            }
        }
    }
}
