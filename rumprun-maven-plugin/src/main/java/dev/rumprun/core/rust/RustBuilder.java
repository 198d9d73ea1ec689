// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.io.ContentHashes;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepResult;
import dev.rumprun.core.step.StepRunner;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.Toolchain.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds Rust programs by cargo; cargo does not run if nothing has changed.
 *
 * @param cargo how it is run for each platform
 * @param workDirectory keeps what cargo makes from one build to the next
 * @param logs where the output of tools is kept that the user need not read
 */
public record RustBuilder(
        StepRunner steps,
        ProcessRunner processes,
        CargoBuilds cargo,
        Path workDirectory,
        Path logs,
        BuildLog log) {

    private static final String STEP = "cargo";
    private static final String INPUTS = "inputs";

    /**
     * Builds the programs of a request for Rumprun.
     *
     * @param program the file to make; of several, each has its name behind it
     * @throws RumprunException if there is no compiler, or the programs do not compile
     */
    public BuiltPrograms build(
            RustRequest request, RustLink link, Path program, ProbedToolchain toolchain) {
        try {
            return build(toolchain.toolchain().kind() == Kind.STARTER
                    ? cargo.forStarter(request, link, toolchain)
                    : cargo.forRumprun(request, link, toolchain), program);
        } catch (IOException e) {
            throw failure(request, e);
        }
    }

    /**
     * Builds the programs of a request for the other system that it names.
     *
     * @param program the file to make; of several, each has its name behind it
     * @throws RumprunException if there is no compiler, or the programs do not compile
     */
    public BuiltPrograms build(RustRequest request, Path program) {
        try {
            return build(cargo.forTarget(request, request.target().orElseThrow()), program);
        } catch (IOException e) {
            throw failure(request, e);
        }
    }

    private BuiltPrograms build(CargoBuild build, Path program) throws IOException {
        String step = Stream.concat(Stream.of(STEP), build.request().target().stream()).collect(Collectors.joining("-"));
        Path inputs = workDirectory.resolve(step + "." + INPUTS);
        ContentHashes hashes = new ContentHashes();
        CargoWork work = new CargoWork(build, processes, logs, log, steps.scratch(step).resolve(INPUTS));
        Map<String, Step.Content> files = new LinkedHashMap<>();
        List<Step.Output> outputs = new ArrayList<>();
        for (Path made : programs(build.request(), program)) {
            int number = outputs.size();
            files.put("program-" + number, file -> work.copy(number, file));
            outputs.add(new Step.Output(steps.scratch(step).resolve("program-" + number), made));
        }
        outputs.add(new Step.Output(steps.scratch(step).resolve(INPUTS), inputs));
        StepResult result = steps.run(new Step(step, () -> fingerprint(build, inputs, hashes), Map.of(), files,
                List.of(), outputs, Fault.PROGRAM, line -> { }));
        if (result.isPlanned()) {
            log.info("Would run: " + build.command().asShellText());
        }
        return new BuiltPrograms(outputs.size() - 1, result, hashes.known());
    }

    private static List<Path> programs(RustRequest request, Path program) {
        if (request.programs().size() < 2) {
            return List.of(program);
        }
        String name = program.getFileName().toString();
        int ending = name.lastIndexOf('.');
        return request.programs().stream()
                .map(one -> program.resolveSibling(name.substring(0, ending) + "-" + one + name.substring(ending)))
                .toList();
    }

    /** What changes while cargo runs has been read before, and is for the next build to notice. */
    private static String fingerprint(CargoBuild build, Path inputs, ContentHashes hashes) {
        try {
            Fingerprint fingerprint = new Fingerprint()
                    .add("platform", build.platform())
                    .add("compiler", build.compiler().identity())
                    .add("command", build.command().arguments())
                    .add("environment", build.command().environment().toString())
                    .add("programs", build.request().programs().isEmpty() ? sources(build.request()) : List.of());
            for (Path file : read(inputs)) {
                fingerprint.add(file.toString(), hashes.of(file));
            }
            return fingerprint.value();
        } catch (IOException e) {
            throw RumprunException.io("Cannot read what " + build.request().manifest() + " is made of", e);
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

    private static RumprunException failure(RustRequest request, IOException e) {
        return RumprunException.io("Cannot build " + request.manifest(), e);
    }
}
