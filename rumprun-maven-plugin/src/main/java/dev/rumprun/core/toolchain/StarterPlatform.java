// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.CachedDirectory;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.io.LastUse;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The starter platform in the user's cache: unpacked once for each content of its archive, whole or not at all. */
public record StarterPlatform(Path cacheDirectory, StarterArchive archive, BuildLog log) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int DIGITS = 16;

    /** Its directory. */
    Path home() {
        Path file = archive.fetch();
        try {
            Path home = directory(cacheDirectory).resolve(Digests.sha256(file).substring(0, DIGITS));
            LastUse.note(home);
            CachedDirectory.make(home, PATIENCE, log, made -> {
                TarGzArchive.unpack(file, made);
                log.debug("Unpacked the starter platform into " + home);
            });
            return home;
        } catch (IOException e) {
            throw RumprunException.io("Cannot unpack the starter platform into " + cacheDirectory, e);
        }
    }

    /** Where starter platforms are, in what all builds of the user share. */
    public static Path directory(Path cacheDirectory) {
        return cacheDirectory.resolve("starter");
    }
}
