// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Keeps builds that share a directory out of each other's way, in this and in other processes. The operating system
 * frees the lock of a build that was killed.
 */
public final class BuildLock implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    private final FileChannel channel;

    private BuildLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of a directory, which is made if need be.
     *
     * @param patience how long to wait for another build to end
     */
    public static BuildLock of(Path directory, Duration patience, BuildLog log) throws IOException {
        Files.createDirectories(directory);
        FileChannel channel = FileChannel.open(
                directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            long deadline = System.nanoTime() + patience.toNanos();
            for (boolean told = false; !taken(channel); told = true) {
                if (!told) {
                    log.info("Waiting for another build that works in " + directory);
                }
                if (System.nanoTime() > deadline) {
                    throw RumprunException.setup(
                            "Another build has been working in " + directory + " for more than "
                                    + patience.toSeconds() + " s.",
                            "wait for it to end, or end it");
                }
                Thread.sleep(POLL.toMillis());
            }
            return new BuildLock(channel);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            channel.close();
            throw RumprunException.setup(
                    "Interrupted while waiting for another build.", "run the build again", e);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // Another thread of this process has it.
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
