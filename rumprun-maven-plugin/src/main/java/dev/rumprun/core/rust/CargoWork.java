// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A run of cargo that gives its programs one after another; cargo keeps its own, for the next time. */
final class CargoWork {

    private final CargoBuild build;
    private final ProcessRunner processes;
    private final Path logFile;
    private final BuildLog log;
    private final Path inputs;
    private List<Path> programs;

    CargoWork(CargoBuild build, ProcessRunner processes, Path logFile, BuildLog log, Path inputs) {
        this.build = build;
        this.processes = processes;
        this.logFile = logFile;
        this.log = log;
        this.inputs = inputs;
    }

    /** Copies the program of this number; before the first, cargo runs. */
    void copy(int number, Path file) throws IOException {
        if (programs == null) {
            programs = List.copyOf(build.run(processes, logFile, log, inputs).values());
        }
        Files.copy(programs.get(number), file);
    }
}
