// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import dev.rumprun.core.compat.CompatCache;
import dev.rumprun.core.compat.CompatLayer;
import dev.rumprun.core.compat.CompatSettings;
import dev.rumprun.core.compat.ProgramNote;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.io.ContentHashes;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.io.PlainPath;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepResult;
import dev.rumprun.core.step.StepRunner;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.Toolchain;
import dev.rumprun.core.toolchain.Toolchain.Kind;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Builds Rust programs by cargo; cargo does not run if nothing has changed.
 *
 * @param cacheDirectory what all builds of the user share
 * @param workDirectory keeps what cargo makes from one build to the next
 * @param logs where the output of tools is kept that the user need not read
 * @param dryRun whether to print the command of cargo instead, and to make nothing
 * @param jobs how many compilers cargo may run at the same time
 */
public record RustBuilder(
        StepRunner steps,
        ProcessRunner processes,
        Path cacheDirectory,
        Path workDirectory,
        CompatSettings compatSettings,
        CompatCache compatCache,
        Path logs,
        boolean dryRun,
        int jobs,
        BuildLog log) {

    private static final String STEP = "cargo";
    private static final String INPUTS = "inputs";
    /** Rust's own target for static programs of Linux, which the starter platform runs. */
    private static final String STARTER_TARGET = "x86_64-unknown-linux-gnu";

    /**
     * Builds the programs of a request.
     *
     * @param linkFlags the user's own for the link
     * @param program the file to make; of several, each has its name behind it
     * @throws RumprunException if there is no compiler, or the programs do not compile
     */
    public BuiltPrograms build(
            RustRequest request, List<String> linkFlags, Path program, ProbedToolchain toolchain) {
        try {
            CargoBuild cargo = toolchain.toolchain().kind() == Kind.STARTER
                    ? forStarter(request, linkFlags, toolchain)
                    : forRumprun(request, linkFlags, toolchain);
            if (dryRun) {
                log.info("Would run: " + cargo.command().asShellText());
            }
            Path inputs = workDirectory.resolve(INPUTS);
            ContentHashes hashes = new ContentHashes();
            CargoWork work = new CargoWork(
                    cargo, processes, logs, log, steps.scratch(STEP).resolve(INPUTS), finish(toolchain.toolchain()));
            Map<String, Step.Content> files = new LinkedHashMap<>();
            List<Step.Output> outputs = new ArrayList<>();
            for (Path made : programs(request, program)) {
                int number = outputs.size();
                files.put("program-" + number, file -> work.copy(number, file));
                outputs.add(new Step.Output(steps.scratch(STEP).resolve("program-" + number), made));
            }
            outputs.add(new Step.Output(steps.scratch(STEP).resolve(INPUTS), inputs));
            StepResult result = steps.run(new Step(STEP, () -> fingerprint(cargo, toolchain, inputs, hashes), Map.of(), files,
                    List.of(), outputs, Fault.PROGRAM, line -> { }));
            return new BuiltPrograms(outputs.size() - 1, result, hashes.known());
        } catch (IOException e) {
            throw RumprunException.io("Cannot build " + request.manifest(), e);
        }
    }

    /**
     * Programs of an image may share no global name, and all that are written in Rust have the same libraries; what is told
     * to be the same in several programs would be taken of one of them alone.
     */
    private static List<String> finish(Toolchain toolchain) {
        return toolchain.kind() == Kind.STARTER
                ? List.of()
                : List.of(toolchain.tool("objcopy").toString(), "--remove-section=.group", "--wildcard",
                        "--keep-global-symbol=main", "--keep-global-symbol=rumprun_compat_*");
    }

    private static List<Path> programs(RustRequest request, Path program) {
        if (request.binaries().size() < 2) {
            return List.of(program);
        }
        String name = program.getFileName().toString();
        int ending = name.lastIndexOf('.');
        return request.binaries().stream()
                .map(binary -> program.resolveSibling(name.substring(0, ending) + "-" + binary + name.substring(ending)))
                .toList();
    }

    private CargoBuild forRumprun(RustRequest request, List<String> linkFlags, ProbedToolchain toolchain)
            throws IOException {
        RustCompiler compiler = RustCompilers.ofThisMachine().find(request.cargo(), true);
        Path root = new StandardLibrary(cacheDirectory, processes, logs, dryRun, log)
                .root(compiler, request.panic(), request.offline());
        Path libraries = new RustTarget(cacheDirectory, processes, logs, dryRun, log)
                .libraries(toolchain, request.unwinds());
        CompatLayer compat = compatCache.layer(toolchain, compatSettings);
        List<String> flags = new ArrayList<>(List.of("--sysroot=" + root, "-Lnative=" + libraries,
                "-Clink-arg=" + note()));
        Stream.concat(linkFlags.stream(), compat.programFlags(compatSettings, request.unwinds()).stream())
                .forEach(flag -> flags.add("-Clink-arg=" + flag));
        return cargo(request, compiler, RustTarget.NAME, toolchain, flags,
                List.of("--target", StandardLibrary.specification(root).toString(), "-Zjson-target-spec"));
    }

    private CargoBuild forStarter(RustRequest request, List<String> linkFlags, ProbedToolchain toolchain)
            throws IOException {
        RustCompiler compiler = RustCompilers.ofThisMachine().find(request.cargo(), false);
        List<String> flags = new ArrayList<>(List.of("-Ctarget-feature=+crt-static", "-Crelocation-model=static",
                "-Cpanic=" + request.panic()));
        linkFlags.forEach(flag -> flags.add("-Clink-arg=" + flag));
        return cargo(request, compiler, STARTER_TARGET, toolchain, flags, List.of("--target", STARTER_TARGET));
    }

    private CargoBuild cargo(RustRequest request, RustCompiler compiler, String target, ProbedToolchain toolchain,
            List<String> flags, List<String> arguments) throws IOException {
        flags.add("--remap-path-prefix=" + request.manifest().getParent() + "=.");
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("RUSTC_BOOTSTRAP", "1");
        environment.put("RUMPRUN_WARNING_STFU", "please");
        environment.put("CARGO_ENCODED_RUSTFLAGS", String.join("\u001f", flags));
        environment.put("CARGO_TARGET_" + target.toUpperCase(Locale.ROOT).replace('-', '_') + "_LINKER",
                toolchain.toolchain().tool("gcc").toString());
        return new CargoBuild(request, compiler, arguments, environment, plainDirectory().resolve("target"), jobs);
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

    /** What changes while cargo runs has been read before, and is for the next build to notice. */
    private String fingerprint(CargoBuild cargo, ProbedToolchain toolchain, Path inputs, ContentHashes hashes) {
        try {
            Fingerprint fingerprint = new Fingerprint()
                    .add("toolchain", toolchain.identity())
                    .add("compiler", cargo.compiler().identity())
                    .add("command", cargo.command().arguments())
                    .add("environment", cargo.command().environment().toString())
                    .add("programs", cargo.request().binaries().isEmpty() ? sources(cargo.request()) : List.of());
            for (Path file : read(inputs)) {
                fingerprint.add(file.toString(), hashes.of(file));
            }
            return fingerprint.value();
        } catch (IOException e) {
            throw RumprunException.io("Cannot read what " + cargo.request().manifest() + " is made of", e);
        }
    }

    /** Files by which cargo finds programs that the manifest does not name. */
    private static List<String> sources(RustRequest request) throws IOException {
        Path directory = request.manifest().resolveSibling("src/bin");
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private static List<Path> read(Path inputs) throws IOException {
        return Files.isRegularFile(inputs) ? Files.readAllLines(inputs).stream().map(Path::of).toList() : List.of();
    }
}
