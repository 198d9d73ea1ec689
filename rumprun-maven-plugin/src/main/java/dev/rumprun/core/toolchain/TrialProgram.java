// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small program to compile and link: a compiler may tell its version, and have no headers or libraries. */
record TrialProgram(ProcessRunner processes, Path directory) {

    private static final String SOURCE = """
            #include <stdio.h>

            int main(void) {
                return puts("trial") < 0;
            }
            """;

    /**
     * Makes it.
     *
     * @throws dev.rumprun.core.exec.CommandFailure if the toolchain cannot
     */
    void link(Toolchain toolchain) throws IOException {
        Files.writeString(Files.createDirectories(directory).resolve("trial.c"), SOURCE);
        String gcc = toolchain.tool("gcc").toString();
        run(toolchain, "compiling", List.of(gcc, "-c", "trial.c", "-o", "trial.o"));
        run(toolchain, "linking", List.of(gcc, "trial.o", "-o", "trial"));
    }

    private void run(Toolchain toolchain, String task, List<String> arguments) {
        Command command = new Command(task + " a trial program by the toolchain in " + toolchain.home(), arguments,
                directory, ToolEnvironment.BASE);
        processes.runOrFail(command, directory.resolve(task + ".log"), line -> { }, Fault.SETUP);
    }
}
