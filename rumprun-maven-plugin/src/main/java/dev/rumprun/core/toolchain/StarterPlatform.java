// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.BuildLock;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** The starter platform in the user's cache: unpacked once for each content of its archive, whole or not at all. */
record StarterPlatform(Path cacheDirectory, StarterArchive archive, BuildLog log) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int DIGITS = 16;

    /** Its directory. */
    Path home() {
        Path file = archive.fetch();
        try {
            Path parent = cacheDirectory.resolve("starter");
            Path home = parent.resolve(Digests.sha256(file).substring(0, DIGITS));
            if (Files.isDirectory(home)) {
                return home;
            }
            try (BuildLock lock = BuildLock.of(parent, PATIENCE, log)) {
                if (!Files.isDirectory(home)) {
                    unpack(file, home);
                }
            }
            return home;
        } catch (IOException e) {
            throw RumprunException.io("Cannot unpack the starter platform into " + cacheDirectory, e);
        }
    }

    private void unpack(Path file, Path home) throws IOException {
        Path made = home.resolveSibling(home.getFileName() + ".new");
        Directories.recreate(made);
        TarGzArchive.unpack(file, made);
        Files.move(made, home, StandardCopyOption.ATOMIC_MOVE);
        log.debug("Unpacked the starter platform into " + home);
    }
}
