// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.io.Digests;
import dev.rumprun.core.program.BakeRecipe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A toolchain as it lies on the disk.
 *
 * @param kind Rumprun, or our starter platform
 * @param home its directory, with {@code bin} in it
 * @param tuple its target, such as {@code x86_64-rumprun-netbsd}
 * @param foundBy by what it was found: {@code "rumprun.home"}
 * @param version as whoever named it says; empty if nobody does
 * @param recipe what it writes into its programs
 */
public record Toolchain(Kind kind, Path home, String tuple, String foundBy, Optional<String> version,
        BakeRecipe recipe) {

    /** What a toolchain that was packed has in its directory: a list of all that was. */
    public static final String MANIFEST = "toolchain.json";

    private static final Pattern NETBSD = Pattern.compile(
            "^#define\\s+__NetBSD_Version__\\s+\\d+\\s+/\\* NetBSD (\\S+) \\*/", Pattern.MULTILINE);

    /** What an image runs on. */
    public enum Kind {
        RUMPRUN("Rumprun"),
        STARTER("Starter platform");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** Its name in files and parameters. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of the tools that carry the tuple in their names: {@code gcc}, {@code g++}, {@code objcopy} … */
    public Path tool(String name) {
        return bin().resolve(tuple + "-" + name);
    }

    public Path bakeTool() {
        return bin().resolve("rumprun-bake");
    }

    /** Headers and libraries of the target. */
    public Path sysroot() {
        return home.resolve("rumprun-" + architecture());
    }

    /** Whether it was built for the platform that a configuration is of; all are listed, built or not. */
    public boolean isInstalledFor(BakeConfig config) {
        return Files.isRegularFile(
                sysroot().resolve("lib").resolve("rumprun-" + config.installedPlatform()).resolve("rumprun.o"));
    }

    /** What it has for each platform that it was built for. */
    public List<Path> platformDirectories() throws IOException {
        try (Stream<Path> directories = Files.list(sysroot().resolve("lib"))) {
            return directories.filter(directory -> Files.isRegularFile(directory.resolve("rumprun.o"))).sorted().toList();
        }
    }

    /** The version of NetBSD that its libraries are of: {@code 7.99.34}; nothing if its headers do not tell. */
    public Optional<String> netbsdVersion() throws IOException {
        Path header = sysroot().resolve("include/sys/param.h");
        return Files.isRegularFile(header)
                ? NETBSD.matcher(Files.readString(header, StandardCharsets.ISO_8859_1)).results()
                        .map(found -> found.group(1)).findFirst()
                : Optional.empty();
    }

    /** Whether it comes from an archive. */
    public boolean isPacked() {
        return Files.isRegularFile(home.resolve(MANIFEST));
    }

    /** The SHA-256 of its {@link #MANIFEST}, which tells whether two are the same; nothing if it has none. */
    public Optional<String> manifestSha256() throws IOException {
        return isPacked() ? Optional.of(Digests.sha256(home.resolve(MANIFEST))) : Optional.empty();
    }

    /** The same, with a version. */
    Toolchain withVersion(Optional<String> known) {
        return new Toolchain(kind, home, tuple, foundBy, known, recipe);
    }

    /** The root files that all its images have, if it keeps them apart; need not be there. */
    public Path rootFiles() {
        return home.resolve("share/rumprun/rumprunfs_base");
    }

    /** The configurations that {@code rumprun-bake} knows by itself. */
    public Path bakeConfiguration() {
        return home.resolve("etc/rumprun-bake.conf");
    }

    String architecture() {
        return tuple.substring(0, tuple.indexOf('-'));
    }

    private Path bin() {
        return home.resolve("bin");
    }
}
