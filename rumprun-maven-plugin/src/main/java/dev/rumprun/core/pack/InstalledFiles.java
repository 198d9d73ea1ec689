// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The files of an installed toolchain that make it up: its directory may hold toolchains for other targets, and, if it
 * is {@code /usr/local}, anything. Left out are manual pages, links that lead nowhere, and what was packed with it.
 *
 * @param files regular files, by their paths in the toolchain's directory
 * @param links symbolic links and the paths in the toolchain's directory that they lead to
 */
record InstalledFiles(SortedMap<String, Path> files, SortedMap<String, String> links) {

    /**
     * Looks for them.
     *
     * @throws RumprunException if there is something that cannot be packed
     */
    static InstalledFiles of(Toolchain toolchain) throws IOException {
        InstalledFiles found = new InstalledFiles(new TreeMap<>(), new TreeMap<>());
        Path home = toolchain.home();
        Predicate<String> belongs = pattern(toolchain).asMatchPredicate();
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                // In the file system's root, or a user's home, the walk would take its time.
                boolean top = home.equals(directory.getParent());
                return top && !mayHaveSome(toolchain, directory)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = home.relativize(file).toString();
                if (belongs.test(path)) {
                    found.add(home, path, attributes);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** The same, with copies in the place of objects and archives. */
    InstalledFiles stripped(Toolchain toolchain, StrippedObjects copies) throws IOException {
        return new InstalledFiles(copies.of(toolchain, files), links);
    }

    /** Of what they are, as far as can be told without reading all of them. */
    Fingerprint fingerprint() throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            BasicFileAttributes attributes = Files.readAttributes(file.getValue(), BasicFileAttributes.class);
            fingerprint.add(file.getKey(), attributes.size() + " " + attributes.lastModifiedTime());
        }
        links.forEach(fingerprint::add);
        return fingerprint;
    }

    private void add(Path home, String path, BasicFileAttributes attributes) throws IOException {
        Path file = home.resolve(path);
        if (attributes.isRegularFile()) {
            files.put(path, file);
            return;
        }
        if (!attributes.isSymbolicLink()) {
            throw refused(file, "it is neither a file nor a link");
        }
        // NetBSD installs a link to a header that Rumprun does not install.
        if (Files.exists(file)) {
            Path target = file.toRealPath();
            if (!target.startsWith(home)) {
                throw refused(file, "it is a link to " + target + ", which is not in the toolchain");
            }
            links.put(path, home.relativize(target).toString());
        }
    }

    private static RumprunException refused(Path file, String why) {
        return RumprunException.setup(file + " cannot be packed: " + why + ".",
                "remove it, or put a copy of what it shall be in its place");
    }

    private static boolean mayHaveSome(Toolchain toolchain, Path directory) {
        String name = directory.getFileName().toString();
        return name.matches("bin|etc|libexec|share") || directory.equals(toolchain.sysroot());
    }

    private static Pattern pattern(Toolchain toolchain) {
        String tuple = Pattern.quote(toolchain.tuple());
        String sysroot = Pattern.quote(toolchain.sysroot().getFileName().toString());
        return Pattern.compile("bin/" + tuple + "-[^/]+|bin/rump(?:run|stop|bake)[^/]*|etc/rumprun-bake\\.conf|libexec/"
                + sysroot + "-[^/]+/[^/]+|" + sysroot + "/.+|share/rumprun(?:-starter)?/.+");
    }

    /** Whether a file is an object or an archive of some, which may have debug information in it. */
    static boolean isObject(String path) {
        return path.endsWith(".a") || path.endsWith(".o");
    }

    /** Whether a file is one of the commands that call the machine's own tools. */
    static boolean isHostWrapper(String path) {
        return path.startsWith("libexec/");
    }
}
