// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Processes that a build has started, and should end. */
public final class Processes {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Processes() {
    }

    /** Waits for a file with a line of process ids; all of them must run. */
    public static List<Long> awaitPids(File file) throws Exception {
        await("no process ids in " + file, () -> file.exists() && Files.readString(file.toPath()).endsWith("\n"));
        List<Long> pids = Stream.of(Files.readString(file.toPath()).split("\\s+")).map(Long::valueOf).toList();
        if (!pids.stream().allMatch(Processes::isAlive)) {
            throw new AssertionError("Not all of these processes run: " + pids);
        }
        return pids;
    }

    /** Expects that none of the processes runs any more, or will do so soon; those that do are killed. */
    public static void awaitEnd(List<Long> pids) throws Exception {
        try {
            await("left over: " + pids, () -> pids.stream().noneMatch(Processes::isAlive));
        } finally {
            pids.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        }
    }

    /** Expects that no process works in a directory or below it, or soon none will. */
    public static void noneWorksIn(File directory) throws Exception {
        await("somebody works in " + directory, () -> workingIn(directory).isEmpty());
    }

    /** Waits for a process that works in a directory or below it. */
    public static void awaitWorkingIn(File directory) throws Exception {
        await("nobody works in " + directory, () -> directory.exists() && !workingIn(directory).isEmpty());
    }

    /** The processes that work in a directory or below it. */
    public static List<ProcessHandle> workingIn(File directory) throws IOException {
        Path path = directory.toPath().toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> workingDirectory(process.pid()).startsWith(path))
                .toList();
    }

    private static Path workingDirectory(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"));
        } catch (IOException e) {
            // It has ended, or belongs to somebody else.
            return Path.of("");
        }
    }

    private static boolean isAlive(long pid) {
        try {
            // The state comes after the program's name; Z is a process that has ended and that nobody has asked about.
            String status = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return status.charAt(status.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException e) {
            return false;
        }
    }

    private static void await(String otherwise, Callable<Boolean> truth) throws Exception {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!truth.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("After " + LIMIT.toSeconds() + " s: " + otherwise);
            }
            Thread.sleep(50);
        }
    }
}
