// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A process that runs. Closing it, or the end of the build, kills it with all that it has started. */
public final class RunningProcess implements AutoCloseable {

    /** How long the output of a process may stay open after its end (a child of it may hold it). */
    private static final Duration LATE_OUTPUT = Duration.ofSeconds(5);

    private final Command command;
    private final Process process;
    /** Made early: while a build is shutting down, Maven gives no more classes. */
    private final ProcessTree tree;
    private final Path log;
    private final Runnable afterwards;
    private final OutputPump pump;
    private final Thread hook;
    private boolean ended;

    private RunningProcess(Command command, Process process, Path log, Consumer<String> lines, Runnable afterwards) {
        this.command = command;
        this.process = process;
        tree = new ProcessTree(process);
        this.log = log;
        this.afterwards = afterwards;
        pump = new OutputPump(process.getInputStream(), log, lines);
        hook = new Thread(this::end, "rumprun-end-processes");
    }

    /**
     * Watches a process.
     *
     * @param afterwards done once the process has ended, however it did
     */
    static RunningProcess of(Command command, Process process, Path log, Consumer<String> lines, Runnable afterwards) {
        RunningProcess running = new RunningProcess(command, process, log, lines, afterwards);
        boolean hooked = running.addHook();
        running.pump.start();
        try {
            if (!hooked) {
                running.end();
                throw CommandFailure.stopped(command, "the build is shutting down", List.of(), log, null);
            }
            process.getOutputStream().close();
            return running;
        } catch (IOException e) {
            running.close();
            throw RumprunException.io("Cannot talk to the process while " + command.purpose(), e);
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Waits for its end, and for the last of its output.
     *
     * @return whether it has ended
     * @throws CommandFailure if the build is interrupted; the process is killed then
     * @throws RumprunException if its output could not be kept
     */
    public boolean await(Duration time) {
        try {
            if (!process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
            pump.join(LATE_OUTPUT.toMillis());
            pump.check();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw CommandFailure.stopped(command, "interrupted", lastLines(), log, e);
        }
    }

    /** Its exit code, when it has ended. */
    public int exitCode() {
        return process.exitValue();
    }

    /** The last lines that it printed. */
    public List<String> lastLines() {
        return pump.lastLines();
    }

    /**
     * Whether it has printed no line for so long, and all that it has printed before has been dealt with.
     *
     * @throws RumprunException if its output could not be kept
     */
    public boolean isSilent(Duration time) {
        pump.check();
        return pump.isSilent(time);
    }

    /** What to say of a process that failed. */
    public CommandFailure failure(String why) {
        return CommandFailure.stopped(command, why, lastLines(), log, null);
    }

    @Override
    public void close() {
        // The hook stays until all is done: if the build begins to shut down meanwhile, it waits for this.
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The build is shutting down, and the hook has nothing left to do.
        }
    }

    private synchronized void end() {
        if (ended) {
            return;
        }
        if (process.isAlive()) {
            tree.kill();
            // What it held, such as a port, is free when it is gone. Not to be interrupted, and bounded.
            process.onExit().completeOnTimeout(process, LATE_OUTPUT.toMillis(), TimeUnit.MILLISECONDS).join();
            pump.awaitEnd(LATE_OUTPUT);
        }
        afterwards.run();
        ended = true;
    }

    private boolean addHook() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
