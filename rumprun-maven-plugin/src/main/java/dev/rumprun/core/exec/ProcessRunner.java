// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The one place that starts processes. Output goes to a log file and, line by line, to a consumer; a process that runs
 * too long, or that outlives the build, is killed with everything it started.
 */
public final class ProcessRunner {

    /** How often a long run is told. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);
    /** How long the output of a process may stay open after its end (a child of it may hold it). */
    private static final Duration LATE_OUTPUT = Duration.ofSeconds(5);

    /** Variables by which gcc takes up things that the project does not name. */
    private static final Set<String> UNSET = Set.of("CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "LIBRARY_PATH",
            "COMPILER_PATH", "GCC_EXEC_PREFIX", "DEPENDENCIES_OUTPUT", "SUNPRO_DEPENDENCIES", "GCC_COMPARE_DEBUG");

    private final BuildLog log;
    private final Duration timeout;
    private final Duration heartbeat;

    /**
     * Makes a runner.
     *
     * @param log told the commands, and how long a slow one has been running
     * @param timeout how long a command may run
     */
    public ProcessRunner(BuildLog log, Duration timeout) {
        this(log, timeout, HEARTBEAT);
    }

    ProcessRunner(BuildLog log, Duration timeout, Duration heartbeat) {
        this.log = log;
        this.timeout = timeout;
        this.heartbeat = heartbeat;
    }

    /**
     * Runs a command to its successful end.
     *
     * @param fault whose fault an exit code other than 0 is
     * @throws CommandFailure if it cannot be started, runs too long or does not exit with 0
     */
    public CommandResult runOrFail(Command command, Path logFile, Consumer<String> lines, Fault fault) {
        CommandResult result = run(command, logFile, lines);
        if (!result.succeeded()) {
            throw CommandFailure.exit(result, fault);
        }
        return result;
    }

    /**
     * Runs a command to its end, whatever its exit code.
     *
     * @param logFile takes all output; overwritten
     * @param lines takes the lines of both streams, in order, without control characters, from another thread
     * @throws CommandFailure if it cannot be started or runs too long
     */
    public CommandResult run(Command command, Path logFile, Consumer<String> lines) {
        log.debug("$ " + command.asShellText());
        long start = System.nanoTime();
        Process process = start(command, logFile);
        ProcessTree tree = new ProcessTree(process);
        Thread hook = new Thread(tree::kill, "rumprun-end-processes");
        boolean hooked = addHook(hook);
        OutputPump pump = new OutputPump(process.getInputStream(), logFile, lines);
        pump.start();
        boolean ended = false;
        try {
            if (!hooked) {
                throw CommandFailure.stopped(command, "the build is shutting down", List.of(), logFile, null);
            }
            process.getOutputStream().close();
            if (!await(command, process, start)) {
                throw CommandFailure.stopped(
                        command, "timeout of " + timeout.toSeconds() + " s", pump.lastLines(), logFile, null);
            }
            ended = true;
            pump.join(LATE_OUTPUT.toMillis());
            pump.check();
            return new CommandResult(command, process.exitValue(),
                    Duration.ofNanos(System.nanoTime() - start), pump.lastLines(), logFile);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.stopped(command, "interrupted", pump.lastLines(), logFile, e);
        } catch (IOException e) {
            throw RumprunException.io("Cannot talk to the process while " + command.purpose(), e);
        } finally {
            if (!ended) {
                tree.kill();
            }
            removeHook(hook);
        }
    }

    private Process start(Command command, Path logFile) {
        try {
            Files.createDirectories(logFile.getParent());
        } catch (IOException e) {
            throw RumprunException.io("Cannot keep a log in " + logFile.getParent(), e);
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command.arguments())
                    .directory(command.directory().toFile())
                    .redirectErrorStream(true);
            builder.environment().keySet().removeAll(UNSET);
            builder.environment().putAll(command.environment());
            return builder.start();
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.stopped(command, "interrupted", List.of(), logFile, e);
        } catch (IOException e) {
            throw CommandFailure.stopped(command, e.getMessage(), List.of(), logFile, e);
        }
    }

    /** Waits for the end; false when the time is over. */
    private boolean await(Command command, Process process, long start) throws InterruptedException {
        long deadline = start + timeout.toNanos();
        while (true) {
            long left = deadline - System.nanoTime();
            if (process.waitFor(Math.min(left, heartbeat.toNanos()), TimeUnit.NANOSECONDS)) {
                return true;
            }
            if (System.nanoTime() >= deadline) {
                return false;
            }
            log.info("Still " + command.purpose() + " ("
                    + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s)");
        }
    }

    private static boolean addHook(Thread hook) {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The build is shutting down, and the hook runs.
        }
    }
}
