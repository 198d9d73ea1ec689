// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import dev.rumprun.core.doctor.Check.State;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.ToolVersion;
import dev.rumprun.core.host.HostTool;
import dev.rumprun.core.host.HostTool.Need;
import dev.rumprun.core.host.SearchPath;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Looks for tools, and lets them tell their versions.
 *
 * @param directory for what they print
 * @param toolchainWorks whether a program was linked: then no tool that builds need can be missed
 */
record ToolChecks(SearchPath path, ProcessRunner processes, Path directory, boolean toolchainWorks) {

    Check check(HostTool tool) {
        Optional<Path> file = tool.names().stream().map(path::find).flatMap(Optional::stream).findFirst();
        if (file.isEmpty()) {
            return trouble(tool, "not found", "");
        }
        try {
            String version = tool.versionArgument().isEmpty()
                    ? ""
                    : ToolVersion.ask(processes, tool.title(), file.get(), tool.versionArgument(),
                            directory.resolve("version.log"));
            String found = version.isBlank() ? file.get().toString() : version + ", " + file.get();
            return new Check(tool.title(), State.OK, found, tool.purpose(), "", Optional.of(tool.packages()));
        } catch (RumprunException e) {
            return trouble(tool, file.get() + " does not work: " + e.what(), e.advice());
        }
    }

    private Check trouble(HostTool tool, String found, String advice) {
        State state = tool.need() == Need.BUILDS && !toolchainWorks ? State.ERROR : State.WARNING;
        return new Check(tool.title(), state, found, tool.purpose(), advice, Optional.of(tool.packages()));
    }
}
