// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Surroundings.Placed;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The one place that starts processes. Output goes to a log file and, line by line, to a consumer; a process that runs
 * too long, or that outlives the build, is killed with everything it started.
 */
public final class ProcessRunner {

    /** How often a long run is told. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);
    private static final Duration LAST_COMMAND = Duration.ofSeconds(10);
    private static final int MAX_ANSWER = 1 << 20;
    /** From here on, a container engine tells by its exit code that it has failed, or that something was killed. */
    private static final int FIRST_NOT_OF_TOOL = 125;

    /** Variables by which gcc takes up things that the project does not name. */
    private static final Set<String> UNSET = Set.of("CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "LIBRARY_PATH",
            "COMPILER_PATH", "GCC_EXEC_PREFIX", "DEPENDENCIES_OUTPUT", "SUNPRO_DEPENDENCIES", "GCC_COMPARE_DEBUG");

    private final BuildLog log;
    private final Duration timeout;
    private final Duration heartbeat;
    private final Surroundings surroundings;

    /**
     * Makes a runner.
     *
     * @param log told the commands, and how long a slow one has been running
     * @param timeout how long a command may run
     */
    public ProcessRunner(BuildLog log, Duration timeout) {
        this(log, timeout, Surroundings.MACHINE);
    }

    /**
     * Makes a runner.
     *
     * @param surroundings where the commands run
     */
    public ProcessRunner(BuildLog log, Duration timeout, Surroundings surroundings) {
        this(log, timeout, HEARTBEAT, surroundings);
    }

    ProcessRunner(BuildLog log, Duration timeout, Duration heartbeat) {
        this(log, timeout, heartbeat, Surroundings.MACHINE);
    }

    private ProcessRunner(BuildLog log, Duration timeout, Duration heartbeat, Surroundings surroundings) {
        this.log = log;
        this.timeout = timeout;
        this.heartbeat = heartbeat;
        this.surroundings = surroundings;
    }

    /** Where the commands run. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** A command as it would be started, as a line that can be pasted into a POSIX shell. */
    public String asShellText(Command command) {
        return surroundings.place(command).command().asShellText();
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
        return run(surroundings.place(command), logFile, lines);
    }

    private CommandResult run(Placed placed, Path logFile, Consumer<String> lines) {
        Command command = placed.command();
        log.debug("$ " + command.asShellText());
        long start = System.nanoTime();
        try (RunningProcess process = open(placed, logFile, lines)) {
            if (!await(command, process, start)) {
                throw CommandFailure.stopped(
                        command, "timeout of " + timeout.toSeconds() + " s", process.lastLines(), logFile, null);
            }
            return new CommandResult(command, process.exitCode(),
                    Duration.ofNanos(System.nanoTime() - start), process.lastLines(), logFile);
        }
    }

    /**
     * Starts a command and lets it run. It ends with the build at the latest.
     *
     * @param logFile takes all output; overwritten
     * @param lines takes the lines of both streams, in order, without control characters, from another thread
     * @throws CommandFailure if it cannot be started
     */
    public RunningProcess start(Command command, Path logFile, Consumer<String> lines) {
        Placed placed = surroundings.place(command);
        log.debug("$ " + placed.command().asShellText());
        return open(placed, logFile, lines);
    }

    /**
     * Starts a command that leaves something behind.
     *
     * @param last what takes that away: run when the process has ended, even while the build is shutting down
     * @throws CommandFailure if it cannot be started
     */
    public RunningProcess start(Command command, Path logFile, Consumer<String> lines, Command last) {
        log.debug("$ " + command.asShellText());
        return RunningProcess.of(command, process(command, logFile), logFile, lines, () -> tidy(last));
    }

    /**
     * What a program answered.
     *
     * @param exitCode its exit code
     * @param text what it printed, on either stream
     */
    public record Answer(int exitCode, String text) {

        @Override
        public String toString() {
            return "Answer[exitCode=" + exitCode + "]";
        }
    }

    /**
     * Asks a program a question, which it reads. Neither question nor answer is logged or kept: they may be secrets.
     *
     * @throws RumprunException if the program cannot be started, or runs too long
     */
    public Answer ask(Command command, String question) {
        log.debug("$ " + command.asShellText());
        try {
            Process process = builder(command).start();
            try {
                return answer(process, question);
            } finally {
                new ProcessTree(process).kill();
            }
        } catch (IOException e) {
            throw unanswered(command, e.getMessage(), e);
        } catch (ExecutionException | TimeoutException e) {
            throw unanswered(command, "no answer within " + timeout.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unanswered(command, "interrupted", e);
        }
    }

    private Answer answer(Process process, String question)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<String> text = CompletableFuture.supplyAsync(() -> {
            try (OutputStream input = process.getOutputStream()) {
                input.write(question.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // It may answer without having read the question.
            }
            try (InputStream output = process.getInputStream()) {
                return new String(output.readNBytes(MAX_ANSWER), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        String answer = text.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new TimeoutException();
        }
        return new Answer(process.exitValue(), answer);
    }

    private static RumprunException unanswered(Command command, String why, Exception cause) {
        return RumprunException.setup("Failed while " + command.purpose() + ": " + why,
                "run it by hand: " + command.asShellWords(), cause);
    }

    private static RunningProcess open(Placed placed, Path logFile, Consumer<String> lines) {
        Process process = process(placed.command(), logFile);
        Runnable afterwards = placed.ending().<Runnable>map(ending -> () -> end(process, ending)).orElse(() -> { });
        return RunningProcess.of(placed.command(), process, logFile, lines, afterwards);
    }

    private static void end(Process process, Command ending) {
        if (process.isAlive() || process.exitValue() >= FIRST_NOT_OF_TOOL) {
            tidy(ending);
        }
    }

    /** Runs a command in the little time that a build has which is shutting down. */
    private static void tidy(Command command) {
        try {
            Process process = builder(command).redirectOutput(Redirect.DISCARD).start();
            process.onExit().completeOnTimeout(process, LAST_COMMAND.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (IOException e) {
            // Nobody is left to be told; and what cannot be run has made nothing that is to be tidied.
        }
    }

    private static Process process(Command command, Path logFile) {
        try {
            Files.createDirectories(logFile.getParent());
        } catch (IOException e) {
            throw RumprunException.io("Cannot keep a log in " + logFile.getParent(), e);
        }
        try {
            return builder(command).start();
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.stopped(command, "interrupted", List.of(), logFile, e);
        } catch (IOException e) {
            throw CommandFailure.stopped(command, e.getMessage(), List.of(), logFile, e);
        }
    }

    private static ProcessBuilder builder(Command command) {
        ProcessBuilder builder = new ProcessBuilder(command.arguments())
                .directory(command.directory().toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeAll(UNSET);
        builder.environment().putAll(command.environment());
        return builder;
    }

    /** Waits for the end; false when the time is over. */
    private boolean await(Command command, RunningProcess process, long start) {
        long deadline = start + timeout.toNanos();
        while (true) {
            long left = deadline - System.nanoTime();
            if (process.await(Duration.ofNanos(Math.min(left, heartbeat.toNanos())))) {
                return true;
            }
            if (System.nanoTime() >= deadline) {
                return false;
            }
            log.info("Still " + command.purpose() + " ("
                    + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s)");
        }
    }
}
