// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Directories with projects and repositories in them. */
public final class Projects {

    private Projects() {
    }

    /** A directory's name that is hard on everything that does not quote, as far as this system has the letters. */
    public static String oddName() {
        String letters = "ü";
        boolean writable = Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode(letters);
        return "a b 'c' \"d\" $e;f " + (writable ? letters : "");
    }

    /** Copies a project, without what was built in it, into a directory that is not there yet. */
    public static void copy(File from, File to) throws IOException {
        Path source = from.toPath();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(file -> !file.startsWith(source.resolve("target"))).toList()) {
                Files.copy(file, to.toPath().resolve(source.relativize(file).toString()));
            }
        }
    }

    /**
     * Makes a repository that has what another one has, by links, except one thing.
     *
     * @param left the path in the repository of what is left out
     */
    public static void link(File from, File to, String left) throws IOException {
        link(from.toPath(), to.toPath(), from.toPath().resolve(left));
    }

    private static void link(Path from, Path to, Path left) throws IOException {
        if (from.equals(left)) {
            return;
        }
        if (!left.startsWith(from)) {
            Files.createSymbolicLink(to, from);
            return;
        }
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                link(file, to.resolve(file.getFileName()), left);
            }
        }
    }
}
