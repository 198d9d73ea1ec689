// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.step;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.step.StepResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Does steps: the one place that decides whether work is needed, prints instead of running in a dry run, and lets
 * results appear only when they are whole.
 */
public final class StepRunner {

    /**
     * How steps are done.
     *
     * @param force whether those with nothing to do are done, too
     * @param dryRun whether their commands are printed instead of run
     */
    public record Mode(boolean force, boolean dryRun) {
    }

    private final Path workDirectory;
    private final ProcessRunner processes;
    private final BuildLog log;
    private final Mode mode;
    private final String version;

    /**
     * Makes a runner.
     *
     * @param workDirectory keeps records, logs and what is being made
     * @param version of our own software; what another version made is made anew
     */
    public StepRunner(Path workDirectory, ProcessRunner processes, BuildLog log, Mode mode, String version) {
        this.workDirectory = workDirectory;
        this.processes = processes;
        this.log = log;
        this.mode = mode;
        this.version = version;
    }

    /** The directory that a step of this name may fill as it likes; it is empty when the step begins. */
    public Path scratch(String stepName) {
        return workDirectory.resolve("scratch").resolve(stepName);
    }

    /** The file for what the user need not read of a step of this name, or of one of its commands. */
    public Path log(String name) {
        return workDirectory.resolve("log").resolve(name + ".log");
    }

    /** Does a step, if there is need to. */
    public StepResult run(Step step) {
        Path record = workDirectory.resolve("steps").resolve(step.name() + ".step");
        if (!mode.force()) {
            Optional<StepRecord> earlier = StepRecord.read(record)
                    .filter(r -> r.covers(fingerprint(step), step.outputs()));
            if (earlier.isPresent()) {
                return new StepResult(Outcome.CURRENT, earlier.get().outputs(), Duration.ZERO);
            }
        }
        if (mode.dryRun()) {
            return plan(step);
        }
        try {
            return perform(step, record);
        } catch (IOException e) {
            throw RumprunException.io("Cannot keep the results of step " + step.name(), e);
        }
    }

    private StepResult plan(Step step) {
        step.links().forEach((name, target) ->
                log.info("Would link: " + scratch(step.name()).resolve(name) + " to " + target));
        step.files().forEach((name, content) ->
                log.info("Would write: " + scratch(step.name()).resolve(name)));
        step.commands().forEach(command -> log.info("Would run: " + processes.asShellText(command)));
        return new StepResult(Outcome.PLANNED, List.of(), Duration.ZERO);
    }

    private StepResult perform(Step step, Path record) throws IOException {
        long start = System.nanoTime();
        // A step that is cut short must not be taken for done, even if some of its outputs are new by then.
        Files.deleteIfExists(record);
        Path scratch = scratch(step.name());
        Directories.recreate(scratch);
        for (Map.Entry<String, Path> link : step.links().entrySet()) {
            Files.createSymbolicLink(place(scratch, link.getKey()), link.getValue());
        }
        for (Map.Entry<String, Step.Content> file : step.files().entrySet()) {
            file.getValue().writeTo(place(scratch, file.getKey()));
        }
        for (Step.Output output : step.outputs()) {
            Files.createDirectories(output.made().getParent());
        }
        Consumer<String> lines = step.lines().andThen(log::debug);
        for (int i = 0; i < step.commands().size(); i++) {
            Command command = step.commands().get(i);
            Path logFile = log(step.name() + "-" + (i + 1));
            processes.runOrFail(command, logFile, lines, step.fault());
        }
        List<FileStamp> published = new ArrayList<>();
        for (Step.Output output : step.outputs()) {
            Directories.publish(output.made(), output.published());
            published.add(FileStamp.of(output.published()));
        }
        Directories.delete(scratch);
        Files.createDirectories(record.getParent());
        new StepRecord(fingerprint(step), published).write(record);
        return new StepResult(Outcome.DONE, published, Duration.ofNanos(System.nanoTime() - start));
    }

    private static Path place(Path scratch, String name) throws IOException {
        Path place = scratch.resolve(name);
        Files.createDirectories(place.getParent());
        return place;
    }

    private String fingerprint(Step step) {
        return version + " " + step.fingerprint().get();
    }
}
