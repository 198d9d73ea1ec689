// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** A directory of the user's cache, which one build makes for all: whole, or not at all. */
public final class CachedDirectory {

    /** Fills a directory. */
    @FunctionalInterface
    public interface Content {

        void writeTo(Path directory) throws IOException;
    }

    private CachedDirectory() {
    }

    /**
     * Makes the directory if it is not there.
     *
     * @param patience how long to wait for another build that makes a directory beside it
     */
    public static void make(Path directory, Duration patience, BuildLog log, Content content) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        try (BuildLock lock = BuildLock.of(directory.getParent(), patience, log)) {
            if (Files.isDirectory(directory)) {
                return;
            }
            Path made = directory.resolveSibling(directory.getFileName() + ".new");
            Directories.recreate(made);
            content.writeTo(made);
            Files.move(made, directory, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
