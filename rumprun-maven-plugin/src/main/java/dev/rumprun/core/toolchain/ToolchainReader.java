// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.Surroundings;
import dev.rumprun.core.program.BakeRecipe;
import dev.rumprun.core.toolchain.Toolchain.Kind;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Understands the directory of a toolchain, without running anything in it. */
final class ToolchainReader {

    static final String GCC_PATTERN = "*-rumprun-netbsd*-gcc";

    private static final String STARTER_MARK = "share/rumprun-starter/version";
    private static final String INSTALL_ADVICE =
            "install Rumprun anew at the place where it shall stay (build-rr.sh -d DIRECTORY hw; the same for xen)";

    private ToolchainReader() {
    }

    /** The tuples of the toolchains in a directory, x86_64 first. */
    static List<String> tuples(Path home) throws IOException {
        List<String> tuples = new ArrayList<>();
        Path bin = home.resolve("bin");
        if (Files.isDirectory(bin)) {
            try (DirectoryStream<Path> compilers = Files.newDirectoryStream(bin, GCC_PATTERN)) {
                compilers.forEach(gcc -> tuples.add(gcc.getFileName().toString().replaceFirst("-gcc$", "")));
            }
        }
        tuples.sort(Comparator.comparing((String tuple) -> !tuple.startsWith("x86_64-"))
                .thenComparing(Comparator.naturalOrder()));
        return tuples;
    }

    /**
     * Reads the toolchain in a directory.
     *
     * @param surroundings where its tools run
     * @throws RumprunException if there is none, it lacks a part, or it has been moved
     */
    static Toolchain read(Path directory, Optional<String> wantedTuple, String foundBy, Surroundings surroundings)
            throws IOException {
        if (!Files.isDirectory(directory)) {
            throw missing(directory, foundBy, "there is no such directory");
        }
        Path home = directory.toRealPath();
        List<String> tuples = tuples(home);
        if (tuples.isEmpty()) {
            throw missing(home, foundBy, "it has no bin/" + GCC_PATTERN);
        }
        String tuple = wantedTuple.orElse(tuples.get(0));
        if (!tuples.contains(tuple)) {
            throw missing(home, foundBy, "it has toolchains for " + tuples + ", but none for " + tuple);
        }
        Kind kind = Files.exists(home.resolve(STARTER_MARK)) ? Kind.STARTER : Kind.RUMPRUN;
        Toolchain toolchain = new Toolchain(kind, home, tuple, foundBy, Optional.empty(), readRecipe(home, tuple));
        if (!Files.isExecutable(toolchain.bakeTool())) {
            throw broken(home, "it has no bin/rumprun-bake");
        }
        checkPlace(toolchain, surroundings.inside(home));
        return toolchain;
    }

    private static BakeRecipe readRecipe(Path home, String tuple) throws IOException {
        String architecture = tuple.substring(0, tuple.indexOf('-'));
        Path file = home.resolve("rumprun-" + architecture).resolve("share").resolve(tuple + "-recipe.s");
        if (!Files.isRegularFile(file)) {
            throw broken(home, "it has no " + home.relativize(file));
        }
        try {
            return BakeRecipe.fromAssembly(Files.readString(file))
                    .orElseThrow(() -> broken(home, home.relativize(file) + " names no tuple and directory"));
        } catch (MalformedInputException e) {
            throw broken(home, home.relativize(file) + " is no text");
        }
    }

    /** Rumprun's tools hold the path of their directory and call each other by it; the starter's do not. */
    private static void checkPlace(Toolchain toolchain, Path place) throws IOException {
        if (toolchain.kind() == Kind.STARTER) {
            return;
        }
        Path installed = Path.of(toolchain.recipe().toolDirectory());
        if (!installed.equals(place) && !(Files.isDirectory(installed) && Files.isSameFile(installed, place))) {
            throw broken(place, "it was installed as " + installed
                    + " and has been moved, which Rumprun's toolchain does not survive");
        }
    }

    private static RumprunException missing(Path home, String foundBy, String why) {
        return RumprunException.setup(
                home + " (from " + foundBy + ") is no Rumprun toolchain: " + why + ".",
                "name the directory that Rumprun's build-rr.sh installed to (its -d option), the one with bin/ in it");
    }

    private static RumprunException broken(Path home, String why) {
        return RumprunException.setup(
                "The Rumprun toolchain in " + home + " is broken: " + why + ".", INSTALL_ADVICE);
    }
}
