// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.io.CachedDirectory;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.ToolEnvironment;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Rumprun as a target of Rust's compiler: what the compiler is told of it, and libraries that the standard library is
 * linked with and that Rumprun has not.
 *
 * @param cacheDirectory what all builds of the user share
 * @param logs where the output of the tools is kept
 * @param dryRun whether to make nothing
 */
record RustTarget(Path cacheDirectory, ProcessRunner processes, Path logs, boolean dryRun, BuildLog log) {

    /** The name that the compiler takes from the file. */
    static final String NAME = RustRequest.RUMPRUN;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String RESOURCES = "/dev/rumprun/rust/";
    private static final String STUBS = "stubs";
    private static final String NO_UNWINDING = "no-unwinding";
    /**
     * The standard library is linked with these by name. That would make copies of them a part of every program, out of
     * the image's reach and of each other's; the image has them anyway.
     */
    private static final List<String> OF_THE_IMAGE = List.of("c", "m", "pthread", "rt", "util");

    /**
     * What the compiler is told, in JSON.
     *
     * @param panic what a panic does
     */
    static String specification(String panic) throws IOException {
        return resource(NAME + ".json").replace("\"panic-strategy\": \"abort\"", "\"panic-strategy\": \"" + panic + "\"");
    }

    /** Variables by which the build scripts of packages find compilers, if there is C in them. */
    static Map<String, String> tools(Toolchain toolchain) {
        String name = "_" + NAME.replace('-', '_');
        return Map.of("CC" + name, toolchain.tool("gcc").toString(), "CXX" + name, toolchain.tool("g++").toString(),
                "AR" + name, toolchain.tool("ar").toString());
    }

    /**
     * The directory with the libraries, made by a toolchain.
     *
     * @param unwinds whether panics are to be caught
     */
    Path libraries(ProbedToolchain probed, boolean unwinds) throws IOException {
        String stubs = resource(STUBS + ".c");
        String noUnwinding = resource(NO_UNWINDING + ".c");
        String identity = new Fingerprint()
                .add("toolchain", probed.identity())
                .add("sources", List.of(stubs, noUnwinding))
                .add("empty", OF_THE_IMAGE)
                .add("unwinds", Boolean.toString(unwinds))
                .value();
        Path directory = cacheDirectory.resolve("rust-libraries").resolve(identity);
        if (dryRun) {
            return directory;
        }
        CachedDirectory.make(directory, PATIENCE, log, made -> {
            Toolchain toolchain = probed.toolchain();
            library(toolchain, made, "execinfo", STUBS, stubs);
            if (unwinds) {
                Files.writeString(made.resolve("libgcc_s.a"), "INPUT(-lunwind)\n");
            } else {
                library(toolchain, made, "gcc_s", NO_UNWINDING, noUnwinding);
            }
            for (String library : OF_THE_IMAGE) {
                run(made, toolchain.tool("ar").toString(), "rcsD", "lib" + library + ".a");
            }
        });
        return directory;
    }

    private void library(Toolchain toolchain, Path directory, String name, String source, String text)
            throws IOException {
        Files.writeString(directory.resolve(source + ".c"), text);
        run(directory, toolchain.tool("gcc").toString(), "-O2", "-Wall", "-c", source + ".c", "-o", source + ".o");
        run(directory, toolchain.tool("ar").toString(), "rcsD", "lib" + name + ".a", source + ".o");
    }

    private void run(Path directory, String... arguments) {
        Command command = new Command("making what Rust needs of Rumprun", List.of(arguments), directory,
                ToolEnvironment.BASE);
        processes.runOrFail(command, logs.resolve("rust-libraries.log"), log::debug, Fault.SETUP);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = RustTarget.class.getResourceAsStream(RESOURCES + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
