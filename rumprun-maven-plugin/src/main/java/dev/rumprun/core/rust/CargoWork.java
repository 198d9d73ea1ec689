// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.toolchain.ToolEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run of cargo that gives its programs one after another, made ready for an image; cargo keeps its own. */
final class CargoWork {

    private final CargoBuild build;
    private final ProcessRunner processes;
    private final Path logs;
    private final BuildLog log;
    private final Path inputs;
    private List<Path> programs;

    /**
     * Makes it.
     *
     * @param inputs takes the names of all files that the programs were made of
     */
    CargoWork(CargoBuild build, ProcessRunner processes, Path logs, BuildLog log, Path inputs) {
        this.build = build;
        this.processes = processes;
        this.logs = logs;
        this.log = log;
        this.inputs = inputs;
    }

    /** Copies the program of this number; before the first, cargo runs. */
    void copy(int number, Path file) throws IOException {
        if (programs == null) {
            programs = List.copyOf(build.run(processes, logs.resolve("cargo.log"), log, inputs).values());
        }
        Files.copy(programs.get(number), file);
        if (!build.finish().isEmpty()) {
            List<String> arguments = new ArrayList<>(build.finish());
            arguments.add(file.getFileName().toString());
            processes.runOrFail(new Command("making " + programs.get(number) + " ready for an image", arguments,
                    file.getParent(), ToolEnvironment.BASE), logs.resolve("cargo-finish.log"), log::debug, Fault.SETUP);
        }
    }
}
