// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps builds that share a directory out of each other's way, in this and in other processes. The operating system
 * frees the lock of a build that was killed.
 */
public final class BuildLock implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    /**
     * The operating system's locks belong to the process: whoever closes such a file frees the lock that another
     * thread has on it. So threads first agree among themselves who may open it.
     */
    private static final Map<Path, Semaphore> IN_THIS_PROCESS = new ConcurrentHashMap<>();

    private final Semaphore threads;
    private final FileChannel channel;

    private BuildLock(Semaphore threads, FileChannel channel) {
        this.threads = threads;
        this.channel = channel;
    }

    /**
     * Takes the lock of a directory, which is made if need be.
     *
     * @param patience how long to wait for another build to end
     */
    public static BuildLock of(Path directory, Duration patience, BuildLog log) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.toRealPath().resolve(".lock");
        Semaphore threads = IN_THIS_PROCESS.computeIfAbsent(file, f -> new Semaphore(1));
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            if (!threads.tryAcquire()) {
                tellOfWaiting(directory, log);
                if (!threads.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                    throw tooLong(directory, patience);
                }
            }
            return lockFile(file, threads, deadline, patience, log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RumprunException.setup("Interrupted while waiting for another build.", "run the build again", e);
        }
    }

    private static BuildLock lockFile(
            Path file, Semaphore threads, long deadline, Duration patience, BuildLog log)
            throws IOException, InterruptedException {
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            for (boolean told = false; !locked(channel); told = true) {
                if (!told) {
                    tellOfWaiting(file.getParent(), log);
                }
                if (System.nanoTime() > deadline) {
                    throw tooLong(file.getParent(), patience);
                }
                Thread.sleep(POLL.toMillis());
            }
            locked = true;
            return new BuildLock(threads, channel);
        } finally {
            if (!locked) {
                if (channel != null) {
                    channel.close();
                }
                threads.release();
            }
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // This plugin, loaded a second time into this process, has it.
            return false;
        }
    }

    private static void tellOfWaiting(Path directory, BuildLog log) {
        log.info("Waiting for another build that works in " + directory);
    }

    private static RumprunException tooLong(Path directory, Duration patience) {
        return RumprunException.setup(
                "Another build has been working in " + directory + " for more than " + patience.toSeconds() + " s.",
                "wait for it to end, or end it");
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            threads.release();
        }
    }
}
