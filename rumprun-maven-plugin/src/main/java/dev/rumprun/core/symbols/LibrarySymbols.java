// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.symbols;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.CachedDirectory;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The symbols of a toolchain's libraries. To read them from the libraries takes seconds, so that is done once for each
 * state of a toolchain, into the user's cache.
 *
 * @param common those for all platforms, by the names of their files
 * @param platform those for one platform
 */
public record LibrarySymbols(SortedMap<String, Library> common, SortedMap<String, Library> platform) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Changes with the files' format. */
    private static final String FORMAT = "3";
    private static final String ENDING = ".symbols";

    public LibrarySymbols {
        common = new TreeMap<>(common);
        platform = new TreeMap<>(platform);
    }

    /**
     * The symbols of a toolchain's libraries.
     *
     * @param installedPlatform which of the toolchain's platforms: {@code hw}, {@code xen}
     * @param cacheDirectory what all builds of the user share
     * @throws RumprunException if the toolchain cannot be read
     */
    public static LibrarySymbols of(
            ProbedToolchain probed, String installedPlatform, Path cacheDirectory, BuildLog log) {
        Path directory = cacheDirectory.resolve("symbols").resolve(FORMAT + "-" + probed.identity());
        Toolchain toolchain = probed.toolchain();
        try {
            CachedDirectory.make(directory, PATIENCE, log, made -> {
                log.debug("Reading the symbols of the libraries in " + toolchain.sysroot());
                write(toolchain.sysroot().resolve("lib"), made);
                for (Path libraries : toolchain.platformDirectories()) {
                    write(libraries, made);
                }
            });
            return new LibrarySymbols(
                    read(directory, "lib"), read(directory, "rumprun-" + installedPlatform));
        } catch (IOException e) {
            throw RumprunException.io("Cannot read the libraries of the toolchain in " + toolchain.home(), e);
        }
    }

    /** Those that a link for the platform finds, sorted: of two of the same name, that of the platform. */
    public Collection<Library> libraries() {
        SortedMap<String, Library> all = new TreeMap<>(common);
        all.putAll(platform);
        return all.values();
    }

    private static void write(Path libraries, Path directory) throws IOException {
        List<Library> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(libraries)) {
            for (Path file : files.filter(Files::isRegularFile).filter(Library::is).sorted().toList()) {
                read.add(Library.read(file));
            }
        }
        SymbolFile.write(directory.resolve(libraries.getFileName() + ENDING), read);
    }

    private static SortedMap<String, Library> read(Path directory, String name) throws IOException {
        SortedMap<String, Library> libraries = new TreeMap<>();
        Path file = directory.resolve(name + ENDING);
        if (Files.isRegularFile(file)) {
            SymbolFile.read(file).forEach(library -> libraries.put(library.file(), library));
        }
        return libraries;
    }
}
