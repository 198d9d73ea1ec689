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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps builds that share a directory out of each other's way, in this and in other processes. The operating system
 * frees the lock of a build that was killed.
 */
public final class BuildLock implements AutoCloseable {

    /** What is locked: a file in the directory. */
    public static final String FILE = ".lock";

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
        return take(directory, patience, () -> log.info("Waiting for another build that works in " + directory))
                .orElseThrow(() -> RumprunException.setup(
                        "Another build has been working in " + directory + " for more than " + patience.toSeconds()
                                + " s.",
                        "wait for it to end, or end it"));
    }

    /** Takes the lock of a directory, which is made if need be; nothing if another build, or this one, has it. */
    public static Optional<BuildLock> ifFree(Path directory) throws IOException {
        return take(directory, Duration.ZERO, () -> { });
    }

    private static Optional<BuildLock> take(Path directory, Duration patience, Runnable waiting) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.toRealPath().resolve(FILE);
        Semaphore threads = IN_THIS_PROCESS.computeIfAbsent(file, f -> new Semaphore(1));
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            if (!threads.tryAcquire()) {
                waiting.run();
                if (!threads.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                    return Optional.empty();
                }
            }
            return lockFile(file, threads, deadline, waiting);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RumprunException.setup("Interrupted while waiting for another build.", "run the build again", e);
        }
    }

    private static Optional<BuildLock> lockFile(Path file, Semaphore threads, long deadline, Runnable waiting)
            throws IOException, InterruptedException {
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            for (boolean told = false; !locked(channel); told = true) {
                if (!told) {
                    waiting.run();
                }
                if (System.nanoTime() >= deadline) {
                    return Optional.empty();
                }
                Thread.sleep(POLL.toMillis());
            }
            locked = true;
            return Optional.of(new BuildLock(threads, channel));
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

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            threads.release();
        }
    }
}
