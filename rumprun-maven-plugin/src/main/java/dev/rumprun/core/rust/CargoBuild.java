// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A run of cargo that makes the programs of a request.
 *
 * @param platform what the programs are for; changes whenever what they are linked with does
 * @param arguments what is added for the platform
 * @param environment variables for cargo
 * @param targetDirectory keeps what cargo makes from one build to the next
 * @param finish a command that is run with each program; empty for none
 */
record CargoBuild(
        RustRequest request,
        RustCompiler compiler,
        String platform,
        List<String> arguments,
        Map<String, String> environment,
        Path targetDirectory,
        List<String> finish,
        int jobs) {

    /** Files of cargo's, in the directory of a package or above it, that decide what is made. */
    private static final List<String> SETTINGS = List.of(RustRequest.MANIFEST, "Cargo.lock", ".cargo/config.toml",
            ".cargo/config");

    Command command() {
        List<String> all = new ArrayList<>(List.of(compiler.cargo().toString(), "build",
                "--manifest-path", request.manifest().toString(),
                "--profile", request.profile(),
                "--target-dir", targetDirectory.toString(),
                "--message-format", "json-render-diagnostics",
                "--color", "never",
                "--jobs", Integer.toString(jobs)));
        request.features().forEach(feature -> all.addAll(List.of("--features", feature)));
        if (!request.defaultFeatures()) {
            all.add("--no-default-features");
        }
        request.binaries().forEach(binary -> all.addAll(List.of("--bin", binary)));
        request.examples().forEach(example -> all.addAll(List.of("--example", example)));
        if (request.offline()) {
            all.add("--offline");
        }
        all.addAll(arguments);
        all.addAll(request.cargoArguments());
        Map<String, String> variables = new LinkedHashMap<>(environment);
        variables.put("RUSTC", compiler.rustc().toString());
        variables.putAll(request.environment());
        return new Command("building " + request.manifest(), all, request.manifest().getParent(), variables);
    }

    /**
     * Runs it.
     *
     * @param inputs takes the names of all files that the programs were made of
     * @return the programs by their names
     */
    Map<String, Path> run(ProcessRunner processes, Path logFile, BuildLog log, Path inputs) throws IOException {
        CargoOutput output = new CargoOutput(log);
        processes.runOrFail(command(), logFile, output.andThen(log::debug), Fault.PROGRAM);
        Map<String, Path> programs = programs(output);
        Set<Path> files = new TreeSet<>();
        for (Path program : programs.values()) {
            files.addAll(DependencyInfo.of(program));
        }
        for (Path manifest : output.manifests()) {
            for (Path directory = manifest.getParent(); directory != null; directory = directory.getParent()) {
                Path above = directory;
                SETTINGS.stream().map(above::resolve).filter(Files::isRegularFile).forEach(files::add);
            }
        }
        Files.write(inputs, files.stream().map(Path::toString).toList());
        return programs;
    }

    private Map<String, Path> programs(CargoOutput output) {
        Map<String, Path> made = output.executables();
        if (made.isEmpty()) {
            throw RumprunException.setup(request.manifest() + " makes no program, but libraries alone.",
                    "add src/main.rs, or a program in src/bin, or name an <example>");
        }
        if (request.programs().isEmpty() && made.size() > 1) {
            throw RumprunException.setup(request.manifest() + " makes several programs: "
                    + String.join(", ", made.keySet()) + ".",
                    "name one in <bin>, or several for one image in <bins>");
        }
        if (request.programs().isEmpty()) {
            return made;
        }
        Map<String, Path> wanted = new LinkedHashMap<>();
        request.programs().forEach(program -> wanted.put(program, made.get(program)));
        return wanted;
    }
}
