// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.CommandResult;
import dev.rumprun.core.exec.ProcessRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a toolchain what it is, which also shows that its tools start. */
final class ToolchainProbe {

    private static final Pattern BAKE_VERSION = Pattern.compile("^version\\s+(\\S+)", Pattern.MULTILINE);

    private final ProcessRunner processes;
    private final Path logs;

    ToolchainProbe(ProcessRunner processes, Path logs) {
        this.processes = processes;
        this.logs = logs;
    }

    /** Asks all there is to know; a tool that fails makes the toolchain broken. */
    ProbedToolchain probe(Toolchain toolchain, String identity) throws IOException {
        String gcc = toolchain.tool("gcc").toString();
        String machine = firstLine(ask(toolchain, "probe-machine", List.of(gcc, "-dumpmachine")));
        if (!machine.equals(toolchain.tuple())) {
            throw broken(toolchain, toolchain.tuple() + "-gcc says that its target is '" + machine + "'");
        }
        String version = firstLine(ask(toolchain, "probe-version", List.of(gcc, "--version")))
                .replaceFirst("^\\S+ \\([^)]*\\) ", "gcc ");
        List<BakeConfig> configs = BakeConfig.listed(
                ask(toolchain, "probe-list", List.of(toolchain.bakeTool().toString(), "list")));
        if (configs.isEmpty()) {
            throw broken(toolchain, "rumprun-bake list names no configuration");
        }
        return new ProbedToolchain(toolchain, identity, version, bakeVersion(toolchain), configs);
    }

    /** What can be known without starting anything; the version of gcc cannot. */
    static ProbedToolchain withoutRunning(Toolchain toolchain, String identity) throws IOException {
        return new ProbedToolchain(toolchain, identity, "gcc", bakeVersion(toolchain),
                BakeConfig.defined(readConfiguration(toolchain)));
    }

    private List<String> ask(Toolchain toolchain, String name, List<String> arguments) {
        Command command = new Command(
                "asking the toolchain in " + toolchain.home() + " what it is", arguments, toolchain.home(),
                ToolEnvironment.BASE);
        CommandResult result = processes.runOrFail(command, logs.resolve(name + ".log"), line -> { }, Fault.SETUP);
        return result.lastLines();
    }

    private static String bakeVersion(Toolchain toolchain) throws IOException {
        Matcher matcher = BAKE_VERSION.matcher(readConfiguration(toolchain));
        return matcher.find() ? matcher.group(1) : "unknown";
    }

    private static String readConfiguration(Toolchain toolchain) throws IOException {
        Path file = toolchain.bakeConfiguration();
        return Files.isRegularFile(file) ? Files.readString(file) : "";
    }

    private static String firstLine(List<String> lines) {
        return lines.isEmpty() ? "" : lines.get(0).strip();
    }

    private static RumprunException broken(Toolchain toolchain, String why) {
        return RumprunException.setup(
                "The toolchain in " + toolchain.home() + " is broken: " + why + ".",
                "install it anew, or name another one by -Drumprun.home=DIRECTORY");
    }
}
