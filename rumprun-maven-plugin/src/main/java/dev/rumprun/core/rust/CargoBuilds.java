// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import dev.rumprun.core.compat.CompatCache;
import dev.rumprun.core.compat.CompatLayer;
import dev.rumprun.core.compat.CompatSettings;
import dev.rumprun.core.compat.ProgramNote;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.io.PlainPath;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.toolchain.ProbedToolchain;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How cargo is run for each platform.
 *
 * @param cacheDirectory what all builds of the user share
 * @param workDirectory keeps what cargo makes from one build to the next
 * @param variables the build's environment
 * @param logs where the output of tools is kept that the user need not read
 * @param dryRun whether to make nothing
 * @param jobs how many compilers cargo may run at the same time
 */
public record CargoBuilds(
        ProcessRunner processes,
        Path cacheDirectory,
        Path workDirectory,
        CompatSettings compatSettings,
        CompatCache compatCache,
        Map<String, String> variables,
        Path logs,
        boolean dryRun,
        int jobs,
        BuildLog log) {

    /** Rust's own target for static programs of Linux, which the starter platform runs. */
    private static final String STARTER_TARGET = "x86_64-unknown-linux-gnu";
    /** Variables that change what cargo makes begin so, or are for the compilers that it runs. */
    private static final String DECISIVE = "(CARGO|RUST|CC|CXX|AR|CFLAGS|CXXFLAGS)([A-Z_].*|_x86.*)?";

    CargoBuild forRumprun(RustRequest request, RustLink link, ProbedToolchain toolchain) throws IOException {
        requireMachine();
        RustCompiler compiler = RustCompilers.of(variables).find(request.cargo(), true);
        Path root = new StandardLibrary(cacheDirectory, processes, logs, dryRun, jobs, log)
                .root(compiler, request.panic(), request.offline());
        Path libraries = new RustTarget(cacheDirectory, processes, logs, dryRun, log)
                .libraries(toolchain, request.unwinds());
        CompatLayer compat = compatCache.layer(toolchain, compatSettings);
        List<String> flags = new ArrayList<>(List.of("--sysroot=" + root, "-Lnative=" + libraries,
                "-Cpanic=" + request.panic(), "-Clink-arg=" + note()));
        link(flags, link);
        compat.programFlags(compatSettings, request.unwinds()).forEach(flag -> flags.add("-Clink-arg=" + flag));
        // Programs of an image may share no global name, and all that are written in Rust have the same libraries; what
        // is told to be the same in several programs would be taken of one of them alone.
        List<String> finish = List.of(toolchain.toolchain().tool("objcopy").toString(), "--remove-section=.group",
                "--wildcard", "--keep-global-symbol=main", "--keep-global-symbol=rumprun_compat_*");
        return withToolchain(request, compiler, toolchain, flags,
                List.of("--target", StandardLibrary.specification(root).toString(), "-Zjson-target-spec"),
                RustTarget.tools(toolchain.toolchain()), finish);
    }

    CargoBuild forStarter(RustRequest request, RustLink link, ProbedToolchain toolchain) throws IOException {
        requireMachine();
        RustCompiler compiler = RustCompilers.of(variables).find(request.cargo(), false);
        List<String> flags = new ArrayList<>(List.of("-Ctarget-feature=+crt-static", "-Crelocation-model=static",
                "-Cpanic=" + request.panic()));
        link(flags, link);
        // Build scripts and C in packages have this machine's tools, as usual: they are for the same target.
        return withToolchain(request, compiler, toolchain, flags, List.of("--target", STARTER_TARGET), Map.of(),
                List.of());
    }

    /** Cargo does not look into libraries that it is not told of, and so is told of what is in them by a flag. */
    private static void link(List<String> flags, RustLink link) throws IOException {
        link.flags().forEach(flag -> flags.add("-Clink-arg=" + flag));
        if (!link.files().isEmpty()) {
            flags.add("--cfg=rumprun_libraries=\"" + link.identity() + "\"");
        }
    }

    /** For another system; linker and flags are those of the user's settings. */
    CargoBuild forTarget(RustRequest request, String target) throws IOException {
        Map<String, String> decisive = new TreeMap<>(variables);
        decisive.keySet().removeIf(name -> !name.matches(DECISIVE));
        return new CargoBuild(request, RustCompilers.of(variables).find(request.cargo(), false),
                target + " " + decisive, List.of("--target", target), Map.of(), directory(), List.of(), jobs);
    }

    private CargoBuild withToolchain(RustRequest request, RustCompiler compiler, ProbedToolchain toolchain,
            List<String> flags, List<String> arguments, Map<String, String> tools, List<String> finish)
            throws IOException {
        Path home = Path.of(variables.getOrDefault("CARGO_HOME", System.getProperty("user.home") + "/.cargo"));
        flags.add("--remap-path-prefix=" + home + "=/cargo");
        flags.add("--remap-path-prefix=" + request.manifest().getParent() + "=.");
        flags.add("-Clinker=" + toolchain.toolchain().tool("gcc"));
        Map<String, String> environment = new LinkedHashMap<>(tools);
        environment.put("RUSTC_BOOTSTRAP", "1");
        environment.put("RUMPRUN_WARNING_STFU", "please");
        environment.put("CARGO_ENCODED_RUSTFLAGS", String.join("\u001f", flags));
        return new CargoBuild(request, compiler, toolchain.identity(), arguments, environment, directory(), finish, jobs);
    }

    private void requireMachine() {
        if (!processes.surroundings().isMachine()) {
            throw RumprunException.setup(
                    "Cargo runs on this machine, and cannot call the linker of a toolchain that runs "
                            + processes.surroundings().where() + ".",
                    "leave out <container> for programs in Rust, and use a toolchain that is installed or packed");
        }
    }

    private Path directory() throws IOException {
        return plainDirectory().resolve("target");
    }

    /** What the link has of the compat layer, as a source. Its name says what is in it: cargo looks no closer. */
    private Path note() throws IOException {
        String source = ProgramNote.source(compatSettings);
        Path file = plainDirectory().resolve("compat-note-" + new Fingerprint().add("note", source).value() + ".s");
        if (!dryRun && !Files.isRegularFile(file)) {
            Files.createDirectories(workDirectory);
            Files.writeString(file, source);
        }
        return file;
    }

    /** The work directory, by a name that Rumprun's gcc can be told; cargo names all files from the root. */
    private Path plainDirectory() throws IOException {
        if (dryRun || PlainPath.is(workDirectory.toString())) {
            return workDirectory;
        }
        Path link = cacheDirectory.resolve("rust-projects")
                .resolve(new Fingerprint().add("directory", workDirectory.toString()).value());
        Files.createDirectories(workDirectory);
        Files.createDirectories(link.getParent());
        try {
            return Files.createSymbolicLink(link, workDirectory);
        } catch (FileAlreadyExistsException e) {
            // From the last build: it is named after the directory.
            return link;
        }
    }
}
