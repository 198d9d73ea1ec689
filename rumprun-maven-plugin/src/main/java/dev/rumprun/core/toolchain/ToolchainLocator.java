// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.host.SearchPath;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks for a toolchain: where the user says, in {@code RUMPRUN_HOME}, on {@code PATH}, and last of all our own. */
public final class ToolchainLocator {

    /** The environment variable that names the toolchain's directory. */
    public static final String HOME_VARIABLE = "RUMPRUN_HOME";

    /** A place that has to be looked for. */
    private record Place(String foundBy, Search search) implements ToolchainHome {

        @Override
        public String key() {
            return foundBy;
        }

        @Override
        public Path find() throws IOException {
            return search.find();
        }
    }

    /** Looks for a directory. */
    @FunctionalInterface
    private interface Search {
        Path find() throws IOException;
    }

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
        ToolchainHome home = places(choice).findFirst().orElseThrow(this::noneFound);
        try {
            return read(home, home.find(), choice);
        } catch (IOException e) {
            throw RumprunException.io("Cannot look for a toolchain", e);
        }
    }

    /** All places where a choice may find a toolchain, the one that it takes first. A later one is no replacement. */
    Stream<ToolchainHome> places(ToolchainChoice choice) {
        Stream<ToolchainHome> others = Stream.<Supplier<Stream<ToolchainHome>>>of(
                () -> choice.homes().stream(),
                this::byVariable,
                () -> onPath(choice.tuple())).flatMap(Supplier::get);
        return switch (choice.policy()) {
            case AUTO -> Stream.concat(others, Stream.of(new Place("default", starter::get)));
            case RUMPRUN -> others;
            case STARTER -> Stream.concat(Stream.of(new Place("rumprun.toolchain=starter", starter::get)), others);
        };
    }

    /**
     * Reads the toolchain of a place, if it will do.
     *
     * @param directory where the place was found to be
     */
    static Toolchain read(ToolchainHome place, Path directory, ToolchainChoice choice) throws IOException {
        Toolchain found = ToolchainReader.read(
                        directory, choice.tuple().or(place::tuple), place.foundBy(), choice.surroundings())
                .withVersion(place.version());
        if (choice.policy() == Policy.RUMPRUN && found.kind() != Toolchain.Kind.RUMPRUN) {
            throw RumprunException.setup(
                    found.home() + " (from " + found.foundBy() + ") is the starter platform,"
                            + " which rumprun.toolchain=rumprun forbids.",
                    "name the directory of a real Rumprun toolchain");
        }
        if (choice.requirement().isPresent()) {
            choice.requirement().get().verify(found);
        }
        return found;
    }

    private Stream<ToolchainHome> byVariable() {
        return Stream.of(environment.getOrDefault(HOME_VARIABLE, ""))
                .filter(variable -> !variable.isBlank())
                .map(variable -> ToolchainHome.of(HOME_VARIABLE, Path.of(variable)));
    }

    private Stream<ToolchainHome> onPath(Optional<String> tuple) {
        return SearchPath.of(environment).directories().stream()
                .flatMap(directory -> compilers(directory).stream())
                .filter(gcc -> tuple.isEmpty() || gcc.getFileName().toString().equals(tuple.get() + "-gcc"))
                // The compiler may be a link into the toolchain's own bin directory.
                .map(gcc -> new Place("PATH", () -> gcc.toRealPath().getParent().getParent()));
    }

    private static List<Path> compilers(Path directory) {
        String[] names = directory.toFile().list((parent, name) -> name.matches(".+-rumprun-netbsd.*-gcc"));
        return names == null
                ? List.of()
                : Arrays.stream(names).sorted().map(directory::resolve).filter(Files::isExecutable).toList();
    }

    RumprunException noneFound() {
        return RumprunException.setup(
                "No Rumprun toolchain was found, and rumprun.toolchain=rumprun forbids the starter platform. Looked at:"
                        + " the parameter rumprun.home (not set); toolchains.xml (none chosen); the environment"
                        + " variable " + HOME_VARIABLE + " (not set); " + ToolchainReader.GCC_PATTERN + " on PATH "
                        + SearchPath.of(environment).directories() + ".",
                "build Rumprun and name its directory by -Drumprun.home=DIRECTORY or " + HOME_VARIABLE);
    }
}
