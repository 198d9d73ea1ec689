// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import dev.rumprun.core.error.RumprunException;
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
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compiles the cures that a toolchain needs, once for each toolchain, into the user's cache: whole, or not at all.
 *
 * @param cacheDirectory what all builds of the user share
 * @param logs where the output of the compiler is kept
 * @param dryRun whether to print the commands instead
 */
public record CompatCache(
        Path cacheDirectory, ProcessRunner processes, Path logs, boolean dryRun, BuildLog log) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SOURCES = "/dev/rumprun/compat/";
    /** The list of cures that were found to be needed: a line for each platform. */
    private static final String LIST = "cures";
    private static final List<String> CFLAGS = List.of("-O2", "-Wall", "-Wextra", "-fno-asynchronous-unwind-tables",
            "-ffunction-sections", "-fdiagnostics-color=never");

    /**
     * The layer for a toolchain.
     *
     * @param settings of the build that asks; if it wants no cure, nothing is compiled
     */
    public CompatLayer layer(ProbedToolchain probed, CompatSettings settings) {
        if (settings.wantsNone()) {
            return CompatLayer.NONE;
        }
        try {
            String identity = identity(probed);
            Path directory = cacheDirectory.resolve("compat").resolve(identity);
            if (Files.isDirectory(directory)) {
                return new CompatLayer(identity, directory, read(directory));
            }
            Map<String, List<Cure>> needed = Cures.neededBy(probed.toolchain());
            if (dryRun) {
                commands(probed.toolchain(), needed, directory)
                        .forEach(command -> log.info("Would run: " + processes.asShellText(command)));
            } else {
                CachedDirectory.make(directory, PATIENCE, log, made -> fill(probed.toolchain(), needed, made));
            }
            return new CompatLayer(identity, directory, needed);
        } catch (IOException e) {
            throw RumprunException.io("Cannot prepare the compat layer in " + cacheDirectory, e);
        }
    }

    private void fill(Toolchain toolchain, Map<String, List<Cure>> needed, Path directory) throws IOException {
        for (Map.Entry<String, byte[]> source : sources().entrySet()) {
            Files.write(directory.resolve(source.getKey()), source.getValue());
        }
        for (Path platform : toolchain.platformDirectories()) {
            OpenedKernel kernel = OpenedKernel.of(platform);
            if (needed.get(kernel.platform()).stream().anyMatch(Cure::opensKernel)) {
                Files.copy(kernel.source(), directory.resolve(kernel.copy()));
            }
        }
        int number = 0;
        for (Command command : commands(toolchain, needed, directory)) {
            Path logFile = logs.resolve("compat-" + ++number + ".log");
            processes.runOrFail(command, logFile, log::debug, Fault.SETUP);
        }
        Files.write(directory.resolve(LIST), needed.entrySet().stream()
                .map(entry -> entry.getKey() + entry.getValue().stream()
                        .map(cure -> " " + Cures.TABLE.indexOf(cure))
                        .collect(Collectors.joining()))
                .toList());
        log.debug("Compiled the compat layer for " + directory);
    }

    private static List<Command> commands(Toolchain toolchain, Map<String, List<Cure>> needed, Path directory)
            throws IOException {
        List<Command> commands = new ArrayList<>(compilations(toolchain, needed, directory));
        for (Path platform : toolchain.platformDirectories()) {
            OpenedKernel kernel = OpenedKernel.of(platform);
            kernel.command(toolchain, needed.get(kernel.platform()), directory).ifPresent(commands::add);
        }
        return commands;
    }

    /** A command for each source; none of them names the directory, so that no object depends on it. */
    private static List<Command> compilations(Toolchain toolchain, Map<String, List<Cure>> needed, Path directory) {
        return needed.values().stream()
                .flatMap(Collection::stream)
                .flatMap(cure -> cure.compiled().stream())
                .distinct()
                .map(source -> {
                    List<String> arguments = new ArrayList<>(List.of(toolchain.tool("gcc").toString()));
                    arguments.addAll(CFLAGS);
                    arguments.addAll(List.of("-c", source, "-o", Cure.object(source)));
                    return new Command("compiling " + source + " of the compat layer", arguments, directory,
                            ToolEnvironment.BASE);
                })
                .toList();
    }

    private static Map<String, List<Cure>> read(Path directory) throws IOException {
        Map<String, List<Cure>> cures = new LinkedHashMap<>();
        for (String line : Files.readAllLines(directory.resolve(LIST))) {
            String[] words = line.split(" ");
            List<Cure> ofPlatform = new ArrayList<>();
            for (int i = 1; i < words.length; i++) {
                ofPlatform.add(Cures.TABLE.get(Integer.parseInt(words[i])));
            }
            cures.put(words[0], ofPlatform);
        }
        return cures;
    }

    /** By the stamps of the jars that hold table and sources: to read all of them takes a while. */
    private static String identity(ProbedToolchain probed) throws IOException {
        return new Fingerprint()
                .add("toolchain", probed.identity())
                .add("flags", CFLAGS)
                .add("table", stamp(CompatCache.class.getProtectionDomain().getCodeSource().getLocation()))
                .add("sources", stamp(CompatCache.class.getResource(SOURCES + Cures.HEADERS.get(0))))
                .value();
    }

    private static String stamp(URL url) throws IOException {
        URL file = url.openConnection() instanceof JarURLConnection jar ? jar.getJarFileURL() : url;
        Path path = Path.of(URI.create(file.toString()));
        return Files.size(path) + " " + Files.getLastModifiedTime(path).toMillis();
    }

    /** All sources of the table, and what they include. */
    private static Map<String, byte[]> sources() throws IOException {
        Map<String, byte[]> sources = new TreeMap<>();
        for (String header : Cures.HEADERS) {
            sources.put(header, resource(header));
        }
        for (Cure cure : Cures.TABLE) {
            for (String source : cure.sources()) {
                sources.put(source, resource(source));
            }
        }
        return sources;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = CompatCache.class.getResourceAsStream(SOURCES + name)) {
            return in.readAllBytes();
        }
    }
}
