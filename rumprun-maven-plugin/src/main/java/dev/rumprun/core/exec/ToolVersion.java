// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import dev.rumprun.core.error.RumprunException.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Lets tools say which version they are. */
public final class ToolVersion {

    private ToolVersion() {
    }

    /**
     * The first line that a tool prints which says something; empty if there is none.
     *
     * @param tool its name in messages
     * @param argument makes it tell its version, and do nothing else
     * @param log what it prints
     * @throws dev.rumprun.core.error.RumprunException if it fails
     */
    public static String ask(ProcessRunner processes, String tool, Path file, String argument, Path log) {
        AtomicReference<String> version = new AtomicReference<>("");
        Command command = new Command("asking " + tool + " for its version", List.of(file.toString(), argument),
                file.getParent(), Map.of("LC_ALL", "C.UTF-8"));
        processes.runOrFail(command, log, line -> version.updateAndGet(first -> first.isBlank() ? line : first),
                Fault.SETUP);
        return version.get();
    }
}
