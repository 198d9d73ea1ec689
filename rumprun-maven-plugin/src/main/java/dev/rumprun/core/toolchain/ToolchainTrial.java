// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.io.Directories;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Has a toolchain do all that it will be asked for: its tools tell their versions, programs in C and C++ are compiled
 * and linked, and images are baked that a loader takes.
 */
public final class ToolchainTrial {

    /** How much of it is tried. */
    public enum Extent {
        /** One configuration for each platform that it was built for. */
        PLATFORMS,
        /** All configurations of these platforms. */
        CONFIGS
    }

    /** Small, as the larger headers take their time, and yet it needs both of C++'s libraries. */
    private static final String CXX_SOURCE = """
            #include <new>

            int main(int argc, char **) {
                try {
                    throw new int(argc);
                } catch (int *number) {
                    delete number;
                }
            }
            """;
    private static final String IMAGE = "trial.image";

    private final ProcessRunner processes;
    private final Path directory;

    /**
     * Makes a trial.
     *
     * @param directory for what is made, and what the tools print; emptied first
     */
    public ToolchainTrial(ProcessRunner processes, Path directory) {
        this.processes = processes;
        this.directory = directory;
    }

    /**
     * Tries the toolchain in a directory.
     *
     * @param tuple the target, where the directory holds several toolchains
     * @param foundBy by what it was found, for messages
     * @param cxx whether the machine can be expected to compile C++
     * @return what it says of itself, without an identity
     * @throws RumprunException if something fails
     */
    public ProbedToolchain of(Path home, Optional<String> tuple, String foundBy, boolean cxx, Extent extent)
            throws IOException {
        Directories.recreate(directory);
        Toolchain toolchain = ToolchainReader.read(home, tuple, foundBy, processes.surroundings());
        ProbedToolchain probed = new ToolchainProbe(processes, directory).probe(toolchain, "");
        for (Path tool : tools(toolchain, cxx)) {
            String name = tool.getFileName().toString();
            run(toolchain, "asking " + name + " for its version", "version-" + name, tool.toString(), "--version");
        }
        new TrialProgram(processes, directory).link(toolchain);
        if (cxx) {
            linkCxx(toolchain);
        }
        cookFiles(toolchain);
        for (BakeConfig config : configs(probed, extent)) {
            bake(toolchain, config);
        }
        return probed;
    }

    /** A toolchain may have been built without C++. */
    private void linkCxx(Toolchain toolchain) throws IOException {
        Path gxx = toolchain.tool("g++");
        if (Files.isExecutable(gxx)) {
            Files.writeString(directory.resolve("trial.cc"), CXX_SOURCE);
            run(toolchain, "compiling and linking a trial program in C++", "g++",
                    gxx.toString(), "trial.cc", "-o", "trial-cxx");
        }
    }

    private void cookFiles(Toolchain toolchain) throws IOException {
        Path cookfs = toolchain.tool("cookfs");
        if (Files.isExecutable(cookfs)) {
            Files.writeString(Files.createDirectories(directory.resolve("files")).resolve("file"), "trial\n");
            run(toolchain, "making an object of files", "cookfs", cookfs.toString(), "-s", "1", "files.o", "files");
        }
    }

    /** The tools that tell their versions; cookfs does not, and g++ needs one of the machine. */
    private static List<Path> tools(Toolchain toolchain, boolean cxx) throws IOException {
        Set<Path> tools = new TreeSet<>();
        try (DirectoryStream<Path> commands =
                Files.newDirectoryStream(toolchain.home().resolve("bin"), toolchain.tuple() + "-*")) {
            commands.forEach(tools::add);
        }
        tools.remove(toolchain.tool("cookfs"));
        if (!cxx) {
            tools.remove(toolchain.tool("g++"));
        }
        return List.copyOf(tools);
    }

    private static List<BakeConfig> configs(ProbedToolchain probed, Extent extent) {
        Set<String> platforms = new HashSet<>();
        List<BakeConfig> configs = new ArrayList<>();
        for (BakeConfig config : probed.configs()) {
            boolean first = platforms.add(config.installedPlatform());
            if (probed.toolchain().isInstalledFor(config) && (first || extent == Extent.CONFIGS)) {
                configs.add(config);
            }
        }
        if (configs.isEmpty()) {
            throw RumprunException.setup(
                    "The toolchain in " + probed.toolchain().home()
                            + " was built for no platform that it can bake for.",
                    "build it for one: build-rr.sh -d DIRECTORY hw");
        }
        return configs;
    }

    private void bake(Toolchain toolchain, BakeConfig config) throws IOException {
        run(toolchain, "baking a trial image for " + config.name(), "bake-" + config.name(),
                toolchain.bakeTool().toString(), config.name(), IMAGE, "trial");
        Path image = directory.resolve(IMAGE);
        if (!ImageHeader.isThere(image, config.installedPlatform())) {
            throw RumprunException.setup(
                    "The image that the toolchain in " + toolchain.home() + " bakes for " + config.name()
                            + " has no header by which " + config.installedPlatform() + " would know it.",
                    "look whether its linker script is as Rumprun has it, and use GNU ld");
        }
        Files.delete(image);
    }

    private void run(Toolchain toolchain, String task, String log, String... arguments) {
        Command command = new Command(task + ", by the toolchain in " + toolchain.home(), List.of(arguments), directory,
                ToolEnvironment.BASE);
        processes.runOrFail(command, directory.resolve(log + ".log"), line -> { }, Fault.SETUP);
    }
}
