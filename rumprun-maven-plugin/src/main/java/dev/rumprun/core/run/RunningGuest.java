// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.CommandFailure;
import dev.rumprun.core.io.BuildLock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A guest that runs. Closing it, or the end of the build, ends it. */
public final class RunningGuest implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(20);
    private static final int SHOWN_LINES = 20;
    private static final int SHOWN_CHARACTERS = 200;

    private final Boot boot;
    private final RunRequest request;
    private final Engine engine;
    private final Machine machine;
    private final GuestConsole console;
    private final BuildLock lock;

    RunningGuest(Boot boot, Engine engine, Machine machine, GuestConsole console, BuildLock lock) {
        this.boot = boot;
        this.engine = engine;
        this.machine = machine;
        this.console = console;
        this.lock = lock;
        request = boot.request();
    }

    /** The ports by which the guest can be reached. */
    public List<PortMapping> ports() {
        return boot.ports();
    }

    /** The process of the machine. */
    public long pid() {
        return machine.process().pid();
    }

    /** The file that takes what the guest prints. */
    public Path console() {
        return request.console();
    }

    /**
     * Waits until the guest is ready.
     *
     * @throws RumprunException if it ends or fails before, or the time is over
     */
    public void awaitReady() {
        if (request.ready().isImmediate()) {
            return;
        }
        Probes probes = new Probes(request.ready(), console, machine, boot.ports());
        long deadline = System.nanoTime() + request.timeout().toNanos();
        for (boolean over = endsWithin(POLL); !probes.pass(); over = endsWithin(POLL)) {
            if (over) {
                throw failure("ended before it was ready: " + ending() + "; " + probes.missing());
            }
            if (System.nanoTime() > deadline) {
                throw failure("was not ready after " + request.timeout().toSeconds() + " s: "
                        + probes.missing());
            }
        }
    }

    /**
     * Waits for the end of all programs, or until the build is interrupted.
     *
     * @return the exit status of the first program that did not end with 0; or 0; nothing if the guest halted without a
     *     word of its program
     * @throws RumprunException if the guest fails
     */
    public Optional<Integer> awaitEnd() {
        while (!endsWithin(POLL)) {
            continue;
        }
        if (console.state().failure().isPresent()) {
            throw failure(ending(), "look at what its console says before that");
        }
        return console.state().status();
    }

    /**
     * Waits for the end of all programs, and checks how they have ended.
     *
     * @param status the exit status that is expected
     * @throws RumprunException if the guest fails, ends in another way, does not end in time, or does not say what is
     *     awaited
     */
    public void verify(int status) {
        long deadline = System.nanoTime() + request.timeout().toNanos();
        while (!endsWithin(POLL)) {
            if (System.nanoTime() > deadline) {
                throw failure("did not end within " + request.timeout().toSeconds() + " s");
            }
        }
        GuestState state = console.state();
        if (state.failure().isPresent() || !state.status().equals(Optional.of(status))) {
            throw failure(ending() + (state.failure().isEmpty() ? ", not with " + status : ""));
        }
        if (!console.missing().isEmpty()) {
            throw failure("has ended, and its console has no match of " + console.missing());
        }
    }

    /** @throws CommandFailure if the machine has ended, and not by the guest's will */
    private boolean endsWithin(Duration time) {
        boolean ended = machine.await(time);
        GuestState state = console.state();
        if (ended && !state.isOver() && !(engine.guestEndsMachine() && machine.hasEndedWell())) {
            throw machine.process().failure("the machine ended, though the guest had not");
        }
        return ended || state.isOver();
    }

    private String ending() {
        GuestState state = console.state();
        return state.failure().map(words -> "failed with '" + words + "'")
                .or(() -> state.status().map(status -> "its program ended with exit status " + status))
                .orElse("it halted without a word of its program");
    }

    private RumprunException failure(String what) {
        return failure(what, "run it by itself: mvn rumprun:run");
    }

    private RumprunException failure(String what, String advice) {
        List<String> lines = machine.process().lastLines();
        String newLine = System.lineSeparator();
        String last = lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()).stream()
                .map(line -> newLine + "    "
                        + (line.length() > SHOWN_CHARACTERS ? line.substring(0, SHOWN_CHARACTERS) + "…" : line))
                .collect(Collectors.joining());
        return new RumprunException(Fault.PROGRAM, "The guest " + request.image().getFileName() + ": " + what + "."
                + newLine + "  last lines of its console:" + last
                + newLine + "  console: " + request.console()
                + newLine + "Perhaps you should " + advice + ".", null);
    }

    @Override
    public void close() {
        try (lock) {
            machine.close();
        } catch (IOException e) {
            throw RumprunException.io("Cannot free " + request.workDirectory(), e);
        }
    }
}
