// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.ToolVersion;
import dev.rumprun.core.io.CachedDirectory;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rust's standard library for Rumprun, which nobody offers: compiled once for each compiler, into the user's cache.
 *
 * @param cacheDirectory what all builds of the user share
 * @param logs where cargo's output is kept
 * @param dryRun whether to make nothing
 * @param jobs how many compilers cargo may run at the same time
 */
record StandardLibrary(
        Path cacheDirectory, ProcessRunner processes, Path logs, boolean dryRun, int jobs, BuildLog log) {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String LIBRARIES = "lib/rustlib/" + RustTarget.NAME + "/lib";
    private static final String CRATE = """
            [package]
            name = "nothing"
            version = "1.0.0"
            edition = "2021"

            [workspace]
            """;

    /**
     * The root that the compiler is given: the library is in it, and what the compiler is told of the target.
     *
     * @param panic what a panic does
     * @param offline whether nothing may be downloaded
     */
    Path root(RustCompiler compiler, String panic, boolean offline) throws IOException {
        String specification = RustTarget.specification(panic);
        String identity = new Fingerprint()
                .add("compiler", compiler.identity())
                .add("target", specification)
                .value();
        Path root = cacheDirectory.resolve("rust").resolve(identity);
        if (dryRun) {
            return root;
        }
        CachedDirectory.make(root, PATIENCE, log, made -> {
            checkSources(compiler);
            log.info("Compiling Rust's standard library for Rumprun, which takes a minute or two and is done once");
            long start = System.nanoTime();
            Files.writeString(specification(made), specification);
            Path work = Files.createDirectories(made.resolve("work"));
            Files.writeString(work.resolve("Cargo.toml"), CRATE);
            Files.writeString(Files.createDirectories(work.resolve("src")).resolve("lib.rs"), "");
            Command cargo = new Command("compiling Rust's standard library", arguments(compiler, made, panic, offline),
                    work, environment(compiler));
            processes.runOrFail(cargo, logs.resolve("rust-library.log"), log::debug, Fault.SETUP);
            Path libraries = Files.createDirectories(made.resolve(LIBRARIES));
            try (Stream<Path> files = Files.list(work.resolve("target/" + RustTarget.NAME + "/release/deps"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".rlib")).toList()) {
                    if (!file.getFileName().toString().startsWith("libnothing-")) {
                        Files.move(file, libraries.resolve(file.getFileName()));
                    }
                }
            }
            Directories.delete(work);
            log.info(String.format(Locale.ROOT, "Compiled Rust's standard library in %.0f s",
                    (System.nanoTime() - start) / 1e9));
        });
        return root;
    }

    /** What the compiler is told of the target. */
    static Path specification(Path root) {
        return root.resolve(RustTarget.NAME + ".json");
    }

    private static Map<String, String> environment(RustCompiler compiler) {
        return Map.of("RUSTC", compiler.rustc().toString(), "RUSTC_BOOTSTRAP", "1",
                // In the place of the user's flags, which are not for this; file names in messages are the same everywhere.
                "CARGO_ENCODED_RUSTFLAGS", "--remap-path-prefix=" + compiler.library() + "=/rust/library");
    }

    private List<String> arguments(RustCompiler compiler, Path root, String panic, boolean offline) {
        List<String> arguments = new ArrayList<>(List.of(compiler.cargo().toString(), "build", "--release",
                "--target", specification(root).toString(), "-Zjson-target-spec",
                "-Zbuild-std=std,panic_" + panic, "--target-dir", "target", "--jobs", Integer.toString(jobs)));
        Path vendored = compiler.library().resolve("vendor");
        if (Files.isDirectory(vendored)) {
            arguments.addAll(List.of("--offline",
                    "--config", "source.crates-io.replace-with='vendored'",
                    "--config", "source.vendored.directory='" + vendored + "'"));
        } else if (offline) {
            arguments.add("--offline");
        }
        return arguments;
    }

    /** A library of another release does not compile, and what the compiler says of that helps nobody. */
    private void checkSources(RustCompiler compiler) throws IOException {
        String said = ToolVersion.ask(processes, "rustc", compiler.rustc(), "--version", logs.resolve("rustc.log"));
        Optional<String> other = compiler.releaseOfOtherLibrary(said);
        if (other.isPresent()) {
            throw RumprunException.setup("The compiler " + compiler.rustc() + " is " + said
                    + ", and the sources of its library in " + compiler.library().toRealPath() + " are of "
                    + other.get() + ".", "install both in the same version");
        }
    }
}
