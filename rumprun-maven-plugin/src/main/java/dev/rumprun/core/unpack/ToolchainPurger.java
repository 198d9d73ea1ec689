// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import dev.rumprun.core.container.Container;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.BuildLock;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.io.LastUse;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.toolchain.StarterPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Deletes toolchains that were unpacked into the user's cache and are not used any more, starter platforms and copies
 * from container images among them, and what is left of builds that were killed while they unpacked one. Whoever needs
 * one later unpacks it again.
 */
public final class ToolchainPurger {

    /** Until a build has unpacked what it is unpacking. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern TOOLCHAIN = Pattern.compile("[0-9a-f]{16}");
    private static final String HALF = ".new";
    private static final double MEGA = 1e6;

    private final BuildLog log;
    private int deleted;
    private int kept;
    private long bytes;

    /** Makes a purger for one purge. */
    public ToolchainPurger(BuildLog log) {
        this.log = log;
    }

    /**
     * Deletes them, and says in the log what it has deleted.
     *
     * @throws RumprunException if the request is wrong, or something cannot be deleted
     */
    public void purge(PurgeRequest request) {
        Problems problems = new Problems();
        request.check(problems);
        problems.throwIfAny();
        Path toolchains = ToolchainCache.of(request.cache(), log).directory();
        for (Path parent : List.of(
                toolchains, StarterPlatform.directory(request.cache()), Container.copies(request.cache()))) {
            try {
                purge(parent, request);
            } catch (IOException e) {
                throw RumprunException.io("Cannot delete toolchains in " + parent, e);
            }
        }
        forgetArchives(toolchains, request);
        log.info(String.format(Locale.ROOT, "%s %d %s, %.1f MB; %d kept.", verb(request), deleted,
                deleted == 1 ? "directory" : "directories", bytes / MEGA, kept));
    }

    private static void forgetArchives(Path toolchains, PurgeRequest request) {
        if (request.dryRun()) {
            return;
        }
        try {
            KnownArchives.in(toolchains)
                    .forget(Instant.now().minus(Duration.ofDays(request.all() ? 0 : request.days())));
        } catch (IOException e) {
            throw RumprunException.io("Cannot delete what is known of archives in " + toolchains, e);
        }
    }

    private void purge(Path parent, PurgeRequest request) throws IOException {
        if (!Files.isDirectory(parent)) {
            return;
        }
        // Whoever unpacks has the lock: what is half made while we have it, nobody will finish.
        try (BuildLock lock = BuildLock.of(parent, PATIENCE, log)) {
            for (Path directory : directories(parent)) {
                purgeOne(directory, request);
            }
        }
    }

    /** What is half made comes first, so that it is out of the way of what will be half deleted. */
    private static List<Path> directories(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> TOOLCHAIN.matcher(file.getFileName().toString().replace(HALF, "")).matches())
                    .sorted(Comparator.comparing((Path file) -> !isHalf(file)).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private void purgeOne(Path directory, PurgeRequest request) throws IOException {
        boolean half = isHalf(directory);
        long unused = Duration.between(LastUse.of(directory), Instant.now()).toDays();
        if (!half && !request.all() && unused < request.days()) {
            kept++;
            return;
        }
        long size = Directories.size(directory);
        if (!request.dryRun()) {
            Directories.delete(half ? directory : outOfTheWay(directory));
        }
        deleted++;
        bytes += size;
        log.info(String.format(Locale.ROOT, "%s %s (%.1f MB, %s)", verb(request), directory, size / MEGA,
                half ? "left over from a build that was ended" : "not used for " + unused + " days"));
    }

    /** No build shall find half of a toolchain, not even if this is ended. */
    private static Path outOfTheWay(Path directory) throws IOException {
        return Files.move(directory, directory.resolveSibling(directory.getFileName() + HALF),
                StandardCopyOption.ATOMIC_MOVE);
    }

    private static String verb(PurgeRequest request) {
        return request.dryRun() ? "Would delete" : "Deleted";
    }

    private static boolean isHalf(Path directory) {
        return directory.toString().endsWith(HALF);
    }
}
