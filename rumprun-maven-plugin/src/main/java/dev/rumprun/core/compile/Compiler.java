// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import dev.rumprun.core.compat.CompatCache;
import dev.rumprun.core.compat.CompatSettings;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.io.ContentHashes;
import dev.rumprun.core.java.JavaTranslator;
import dev.rumprun.core.java.Translation;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.rust.BuiltPrograms;
import dev.rumprun.core.rust.RustBuilder;
import dev.rumprun.core.rust.RustLink;
import dev.rumprun.core.rust.RustRequest;
import dev.rumprun.core.step.Parallel;
import dev.rumprun.core.step.Parallel.Attempt;
import dev.rumprun.core.step.StepResult;
import dev.rumprun.core.step.StepRunner;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.Toolchain.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a Rumprun program of C, C++ and assembly sources, and of Java, or has cargo make it; only what a change
 * affects is done again.
 */
public final class Compiler {

    /**
     * No warnings, for their author is not the user; the C that was current when the translator was written; what Java
     * defines and C does not: numbers that overflow, and memory that is seen as several types; and no unwind tables, as
     * exceptions of Java need none.
     */
    private static final List<String> TRANSLATED =
            List.of("-w", "-std=gnu11", "-fwrapv", "-fno-strict-aliasing", "-fno-asynchronous-unwind-tables",
                    "-ffunction-sections", "-fdata-sections");

    private static final String NO_NETWORK = "The program uses java.net, and the starter platform has no network: there,"
            + " all that it does with sockets ends in a SocketException. Perhaps you should bake it with Rumprun.";

    private final StepRunner steps;
    private final Path objectDirectory;
    private final CompatSettings compatSettings;
    private final CompatCache compatCache;
    private final JavaTranslator translator;
    private final RustBuilder rust;
    private final int jobs;
    private final BuildLog log;

    /**
     * Makes a compiler.
     *
     * @param objectDirectory keeps the objects from one build to the next
     * @param compatSettings what the program takes of the compat layer
     * @param compatCache brings it
     * @param translator makes a source of a Java program
     * @param rust builds Rust programs
     * @param jobs how many sources to compile at once
     */
    public Compiler(
            StepRunner steps,
            Path objectDirectory,
            CompatSettings compatSettings,
            CompatCache compatCache,
            JavaTranslator translator,
            RustBuilder rust,
            int jobs,
            BuildLog log) {
        this.steps = steps;
        this.objectDirectory = objectDirectory;
        this.compatSettings = compatSettings;
        this.compatCache = compatCache;
        this.translator = translator;
        this.rust = rust;
        this.jobs = jobs;
        this.log = log;
    }

    /**
     * Compiles and links.
     *
     * @param toolchains gives the toolchain; asked only if there are sources
     * @return nothing if there are no sources
     * @throws RumprunException if a source does not compile; all sources have been tried by then
     */
    public Optional<CompiledProgram> compile(
            CompileRequest request, Supplier<ProbedToolchain> toolchains, CompileEnvironment environment) {
        if (request.rust().isPresent()) {
            return Optional.of(build(request, request.rust().get(), toolchains, environment));
        }
        try {
            List<Source> sources = new ArrayList<>(SourceFinder.find(request));
            if (sources.isEmpty() && request.java().isEmpty()) {
                return Optional.empty();
            }
            ProbedToolchain toolchain = toolchains.get();
            Map<Path, String> inputs = new HashMap<>();
            ContentHashes hashes = new ContentHashes();
            Optional<Translation> translated = request.java().map(translator::translate);
            translated.ifPresent(translation -> {
                sources.add(new Source(translation.source(), Language.C, "java/program.c", TRANSLATED));
                inputs.putAll(translation.inputs());
                translation.result().outputs().forEach(made -> hashes.know(made.path(), made.sha256()));
            });
            if (toolchain.toolchain().kind() == Kind.STARTER && translated.isPresent()
                    && translated.get().usesNetwork()) {
                log.warn(NO_NETWORK);
            }
            CommandLines commands = new CommandLines(request, toolchain.toolchain(), environment);
            ObjectSteps objects = new ObjectSteps(commands, toolchain.identity(), objectDirectory, hashes, log);
            List<StepResult> compiled = compileAll(sources, objects);
            StepResult linked = steps.run(
                    new LinkStep(commands, toolchain.identity(), compatSettings,
                                    compatCache.layer(toolchain, compatSettings), steps.scratch(LinkStep.NAME), log)
                            .of(sources, sources.stream().map(objects::object).toList(), compiled, request.program()));
            if (linked.outcome() == StepResult.Outcome.DONE) {
                deleteOrphans(sources, objects);
            }
            commands.libraryFiles().forEach(hashes::of);
            inputs.putAll(hashes.known());
            return Optional.of(new CompiledProgram(
                    request.program(),
                    sources.size(),
                    (int) compiled.stream().filter(result -> !result.isCurrent()).count(),
                    linked,
                    1,
                    inputs));
        } catch (IOException e) {
            throw RumprunException.io("Cannot read the sources or keep the objects", e);
        }
    }

    private CompiledProgram build(CompileRequest request, RustRequest program, Supplier<ProbedToolchain> toolchains,
            CompileEnvironment environment) {
        BuiltPrograms built = program.target().isPresent()
                ? rust.build(program, request.program())
                : build(request, program, toolchains.get(), environment);
        int sources = built.inputs().size();
        return new CompiledProgram(request.program(), sources, built.result().isCurrent() ? 0 : sources,
                built.result(), built.count(), built.inputs());
    }

    private BuiltPrograms build(CompileRequest request, RustRequest program, ProbedToolchain toolchain,
            CompileEnvironment environment) {
        CommandLines commands = new CommandLines(request, toolchain.toolchain(), environment);
        return rust.build(program, new RustLink(commands.linkFlagsFromRoot(), commands.libraryFiles()),
                request.program(), toolchain);
    }

    private List<StepResult> compileAll(List<Source> sources, ObjectSteps objects) {
        List<Callable<StepResult>> tasks = sources.stream()
                .<Callable<StepResult>>map(source -> () -> steps.run(objects.of(source)))
                .toList();
        List<Attempt<StepResult>> attempts = Parallel.all(tasks, jobs);
        List<RuntimeException> failures =
                attempts.stream().filter(Attempt::failed).map(Attempt::failure).toList();
        if (!failures.isEmpty()) {
            throw failure(failures, sources.size());
        }
        return attempts.stream().map(Attempt::value).toList();
    }

    /** The first failure in full; the others have said what they have to say in the log. */
    private static RuntimeException failure(List<RuntimeException> failures, int sources) {
        RuntimeException first = failures.get(0);
        boolean allOfSources = failures.stream()
                .allMatch(failure -> failure instanceof RumprunException e && e.fault() == Fault.PROGRAM);
        if (failures.size() == 1 || !allOfSources) {
            return first;
        }
        return new RumprunException(Fault.PROGRAM, failures.size() + " of " + sources
                + " sources do not compile. The first: " + first.getMessage(), first);
    }

    /** Objects of sources that are gone. */
    private void deleteOrphans(List<Source> sources, ObjectSteps objects) throws IOException {
        if (!Files.isDirectory(objectDirectory)) {
            return;
        }
        Set<Path> wanted = sources.stream()
                .flatMap(source -> Stream.of(objects.object(source), objects.dependencies(source)))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(objectDirectory)) {
            for (Path orphan : files.filter(Files::isRegularFile).filter(file -> !wanted.contains(file)).toList()) {
                Files.delete(orphan);
            }
        }
    }
}
