// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * When a directory of the user's cache was used last: its own time of modification, which nothing else changes once the
 * directory is made. It is right to a day, so that most builds only look.
 */
public final class LastUse {

    private static final Duration PRECISION = Duration.ofDays(1);

    private LastUse() {
    }

    /** Notes that a directory is used now; does nothing if it is not there, or is not this user's. */
    public static void note(Path directory) {
        Instant now = Instant.now();
        try {
            if (of(directory).isBefore(now.minus(PRECISION))) {
                Files.setLastModifiedTime(directory, FileTime.from(now));
            }
        } catch (IOException e) {
            // Whoever made it notes his own use of it.
        }
    }

    /** When a directory was used last. */
    public static Instant of(Path directory) throws IOException {
        return Files.getLastModifiedTime(directory).toInstant();
    }
}
