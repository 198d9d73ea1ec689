// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.relocate.RelocationTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The directory with a user's unpacked toolchains: in the cache that all builds share, or, if no toolchain can be in
 * there, elsewhere.
 *
 * @param cache that all builds of the user share
 * @param elsewhere a directory that everybody may write to, and that is not emptied at a boot
 * @param user the user's name
 */
public record ToolchainCache(Path cache, Path elsewhere, String user, BuildLog log) {

    private static final String NAME = "toolchains";
    private static final String PRIVATE = "rwx------";

    /** The usual one of this process's user. */
    public static ToolchainCache of(Path cache, BuildLog log) {
        return new ToolchainCache(cache, Path.of("/var/tmp"), System.getProperty("user.name"), log);
    }

    /** The directory; need not be there. */
    Path directory() {
        Path usual = cache.toAbsolutePath().resolve(NAME);
        if (RelocationTarget.isUsable(usual)) {
            return usual;
        }
        Path own = elsewhere.resolve("rumprun-maven-" + user.replaceAll("[^A-Za-z0-9_.-]", "_"));
        log.info("Toolchains are in " + own + ", as their scripts cannot name " + usual + ".");
        try {
            return ensurePrivate(own).resolve(NAME);
        } catch (IOException e) {
            throw RumprunException.io("Cannot make " + own + " for toolchains, whose scripts cannot name " + usual, e);
        }
    }

    /** What others could write to, they could put their own programs into. */
    private static Path ensurePrivate(Path directory) throws IOException {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE)));
        }
        PosixFileAttributes found =
                Files.readAttributes(directory, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isDirectory() || !PosixFilePermissions.toString(found.permissions()).equals(PRIVATE)
                || !isOwn(directory, found)) {
            throw RumprunException.setup(
                    directory + ", where toolchains would be unpacked, is no directory that only this user can use.",
                    "delete it, or name another directory by rumprun.cacheDirectory");
        }
        return directory;
    }

    private static boolean isOwn(Path directory, PosixFileAttributes found) throws IOException {
        Path own = Files.createTempFile(directory, "own", null);
        try {
            return Files.getOwner(own).equals(found.owner());
        } finally {
            Files.delete(own);
        }
    }
}
