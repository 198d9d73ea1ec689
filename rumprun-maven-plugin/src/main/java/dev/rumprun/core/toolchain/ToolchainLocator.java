// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks for a toolchain: where the user says, in {@code RUMPRUN_HOME}, on {@code PATH}, and last of all our own. */
public final class ToolchainLocator {

    /** The environment variable that names the toolchain's directory. */
    public static final String HOME_VARIABLE = "RUMPRUN_HOME";

    private final Map<String, String> environment;
    private final Supplier<Path> starter;

    /**
     * Makes a locator.
     *
     * @param environment the build's environment variables
     * @param starter brings the starter platform onto the disk and returns its directory; asked only when needed
     */
    public ToolchainLocator(Map<String, String> environment, Supplier<Path> starter) {
        this.environment = environment;
        this.starter = starter;
    }

    /**
     * Finds the toolchain to use. A place that the user names is used or refused; nothing else is tried instead of it.
     *
     * @throws RumprunException if there is none; it names all places looked at
     */
    public Toolchain locate(ToolchainChoice choice) {
        try {
            Toolchain found = find(choice);
            if (choice.policy() == Policy.RUMPRUN && found.kind() != Toolchain.Kind.RUMPRUN) {
                throw RumprunException.setup(
                        found.home() + " (from " + found.foundBy() + ") is the starter platform,"
                                + " which rumprun.toolchain=rumprun forbids.",
                        "name the directory of a real Rumprun toolchain");
            }
            return found;
        } catch (IOException e) {
            throw RumprunException.io("Cannot look for a toolchain", e);
        }
    }

    private Toolchain find(ToolchainChoice choice) throws IOException {
        if (choice.policy() == Policy.STARTER) {
            return ToolchainReader.read(starter.get(), choice.tuple(), "rumprun.toolchain=starter");
        }
        if (choice.home().isPresent()) {
            return ToolchainReader.read(choice.home().get(), choice.tuple(), "rumprun.home");
        }
        String variable = environment.getOrDefault(HOME_VARIABLE, "");
        if (!variable.isBlank()) {
            return ToolchainReader.read(Path.of(variable), choice.tuple(), HOME_VARIABLE);
        }
        List<Path> searched = searchPath();
        Optional<Path> home = firstHome(searched, choice.tuple());
        if (home.isPresent()) {
            return ToolchainReader.read(home.get(), choice.tuple(), "PATH");
        }
        if (choice.policy() == Policy.RUMPRUN) {
            throw noneFound(searched);
        }
        return ToolchainReader.read(starter.get(), choice.tuple(), "default");
    }

    private List<Path> searchPath() {
        List<Path> directories = new ArrayList<>();
        for (String entry : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            try {
                if (!entry.isEmpty()) {
                    directories.add(Path.of(entry));
                }
            } catch (InvalidPathException e) {
                // A directory of such a name cannot exist.
            }
        }
        return directories;
    }

    private static Optional<Path> firstHome(List<Path> directories, Optional<String> tuple) throws IOException {
        for (Path directory : directories) {
            for (Path gcc : compilers(directory)) {
                if (tuple.isEmpty() || gcc.getFileName().toString().equals(tuple.get() + "-gcc")) {
                    // The compiler may be a link into the toolchain's own bin directory.
                    return Optional.of(gcc.toRealPath().getParent().getParent());
                }
            }
        }
        return Optional.empty();
    }

    private static List<Path> compilers(Path directory) {
        String[] names = directory.toFile().list((parent, name) -> name.matches(".+-rumprun-netbsd.*-gcc"));
        return names == null
                ? List.of()
                : Arrays.stream(names).sorted().map(directory::resolve).filter(Files::isExecutable).toList();
    }

    private static RumprunException noneFound(List<Path> searched) {
        return RumprunException.setup(
                "No Rumprun toolchain was found, and rumprun.toolchain=rumprun forbids the starter platform. Looked at:"
                        + " the parameter rumprun.home (not set); the environment variable " + HOME_VARIABLE
                        + " (not set); " + ToolchainReader.GCC_PATTERN + " on PATH " + searched + ".",
                "build Rumprun and name its directory by -Drumprun.home=DIRECTORY or " + HOME_VARIABLE);
    }
}
