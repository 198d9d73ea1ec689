// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core;

import dev.rumprun.core.bake.BakeRequest;
import dev.rumprun.core.bake.BakeResult;
import dev.rumprun.core.bake.Baker;
import dev.rumprun.core.bake.ImageReport;
import dev.rumprun.core.bake.Offer;
import dev.rumprun.core.bake.Origin;
import dev.rumprun.core.bake.Program;
import dev.rumprun.core.bake.TrimTools;
import dev.rumprun.core.compat.CompatCache;
import dev.rumprun.core.compat.CompatLayer;
import dev.rumprun.core.compile.CompileRequest;
import dev.rumprun.core.compile.CompiledProgram;
import dev.rumprun.core.compile.Compiler;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.guest.DataImages;
import dev.rumprun.core.guest.GuestFilesystem;
import dev.rumprun.core.io.BuildLock;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.io.InputRecord;
import dev.rumprun.core.java.JavaTranslator;
import dev.rumprun.core.java.TranslatorArchive;
import dev.rumprun.core.java.Translators;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.rootfs.Cookfs;
import dev.rumprun.core.rootfs.RootObject;
import dev.rumprun.core.rust.CargoBuilds;
import dev.rumprun.core.rust.RustBuilder;
import dev.rumprun.core.step.StepRunner;
import dev.rumprun.core.symbols.LibrarySymbols;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.StarterArchive;
import dev.rumprun.core.toolchain.Toolchain;
import dev.rumprun.core.toolchain.Toolchains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Compiles programs for Rumprun and bakes them into unikernel images. The way in for build tools: it knows none of
 * them.
 */
public final class Rumprun {

    /** In the work directory: what the images were made of, see {@link InputRecord}. */
    public static final String INPUTS = "inputs";

    /** In the work directory: the objects that sources become. */
    public static final String OBJECTS = "objects";

    private final BuildSettings settings;
    private final Toolchains toolchains;
    private final StarterArchive starter;
    private final Translators translators;
    private final TranslatorArchive translator;
    private final BuildLog log;
    private final ProcessRunner processes;
    private final StepRunner steps;

    /**
     * Makes a builder.
     *
     * @param toolchains shared by all builders of a build
     * @param starter brings the starter platform if there is no toolchain
     * @param translators shared by all builders of a build
     * @param translator brings the translator if there is a Java program
     */
    public Rumprun(
            BuildSettings settings,
            Toolchains toolchains,
            StarterArchive starter,
            Translators translators,
            TranslatorArchive translator,
            BuildLog log) {
        this.settings = settings;
        this.toolchains = toolchains;
        this.starter = starter;
        this.translators = translators;
        this.translator = translator;
        this.log = log;
        processes = new ProcessRunner(log, settings.timeout(), settings.toolchain().surroundings());
        steps = new StepRunner(settings.workDirectory(), processes, log, settings.mode(), settings.version());
    }

    /**
     * Compiles a program.
     *
     * @return nothing if there are no sources
     * @throws RumprunException with a message for the user
     */
    public Optional<CompiledProgram> compile(CompileRequest request) {
        Problems problems = new Problems();
        settings.check(problems);
        request.check(problems, settings.workDirectory());
        problems.throwIfAny();
        return locked(() -> compileUnlocked(request));
    }

    /**
     * Bakes images of the programs that the request names or, if it names none, of the one that the sources make.
     *
     * @throws RumprunException with a message for the user; also if there are no programs and no sources
     */
    public BakeResult bake(BakeRequest request, CompileRequest sources) {
        Problems problems = new Problems();
        settings.check(problems);
        request.check(problems);
        if (request.programs().isEmpty()) {
            sources.check(problems, settings.workDirectory());
        }
        problems.throwIfAny();
        return locked(() -> bakeUnlocked(request, sources));
    }

    /**
     * Makes images of the directories that a guest is to have as disks.
     *
     * @param name what the names of the images begin with
     * @return the images by the numbers of their disks
     * @throws RumprunException with a message for the user
     */
    public SortedMap<Integer, Path> dataImages(List<GuestFilesystem> filesystems, Path outputDirectory, String name) {
        return locked(() -> DataImages.make(
                filesystems, outputDirectory, name, settings.environment().sourceDateEpoch(), steps));
    }

    /**
     * Tells what the toolchain can bake for.
     *
     * @throws RumprunException with a message for the user
     */
    public List<Offer> offers() {
        return withToolchain(Offer::of);
    }

    /**
     * Whether images would be of the starter platform, for want of a toolchain.
     *
     * @throws RumprunException with a message for the user
     */
    public boolean usesStarter() {
        return withToolchain(toolchain -> toolchain.toolchain().kind() == Toolchain.Kind.STARTER);
    }

    private <T> T withToolchain(Function<ProbedToolchain, T> question) {
        Problems problems = new Problems();
        settings.check(problems);
        problems.throwIfAny();
        return locked(() -> question.apply(toolchain()));
    }

    private Optional<CompiledProgram> compileUnlocked(CompileRequest request) {
        Path objects = settings.workDirectory().resolve(OBJECTS);
        JavaTranslator java = new JavaTranslator(
                steps, translators, translator, settings.workDirectory().resolve("java"), log);
        Path work = settings.workDirectory().resolve("rust");
        CargoBuilds cargo = new CargoBuilds(processes, toolchains.cacheDirectory(), work, settings.compat(),
                compatCache(), System.getenv(), logs(), settings.mode().dryRun(), jobs(), log);
        RustBuilder rust = new RustBuilder(steps, processes, cargo, work, logs(), log);
        return new Compiler(steps, objects, settings.compat(), compatCache(), java, rust, jobs(), log)
                .compile(request, this::toolchain, settings.environment());
    }

    private BakeResult bakeUnlocked(BakeRequest request, CompileRequest sources) throws IOException {
        Map<Path, String> inputs = new HashMap<>();
        List<Program> programs = request.programs().isEmpty()
                ? compiled(sources, inputs)
                : prebuilt(request.programs());
        programs.forEach(program -> inputs.put(program.path(), program.sha256()));
        ProbedToolchain toolchain = toolchain();
        Optional<RootObject> rootFiles = rootFiles(request, toolchain);
        rootFiles.stream().flatMap(root -> root.files().stream())
                .forEach(file -> inputs.put(file.source(), file.sha256()));
        CompatLayer compat = compatCache().layer(toolchain, settings.compat());
        TrimTools trimTools = new TrimTools(
                platform -> LibrarySymbols.of(toolchain, platform, toolchains.cacheDirectory(), log),
                settings.workDirectory().resolve("trim"), settings.version());
        Baker.Outcome outcome = new Baker(steps, compat, settings.compat(), trimTools, jobs(), log)
                .bake(request, programs, rootFiles, toolchain);
        if (!settings.mode().dryRun()) {
            // After a failure, too: the report of an earlier build would not describe the images that are new.
            ImageReport.write(request.report(), outcome.images(),
                    new Origin(programs, toolchain, request.options(), rootFiles, settings.version()));
        }
        outcome.failure().ifPresent(failure -> {
            throw failure;
        });
        if (!settings.mode().dryRun()) {
            InputRecord.write(settings.workDirectory().resolve(INPUTS), inputs);
        }
        return new BakeResult(outcome.images(), request.report(), toolchain.title());
    }

    private Optional<RootObject> rootFiles(BakeRequest request, ProbedToolchain toolchain) throws IOException {
        return request.rootfs().isEmpty()
                ? Optional.empty()
                : Optional.of(new Cookfs(toolchain, steps, log).cook(request.rootfs(),
                        request.options().hasLibrary(Cookfs.BASE), settings.workDirectory().resolve("rootfs.o")));
    }

    private List<Program> compiled(CompileRequest sources, Map<Path, String> inputs) {
        CompiledProgram program = compileUnlocked(sources).orElseThrow(() -> RumprunException.setup(
                "There is nothing to bake: no program is named, and there are no sources in "
                        + sources.sourceDirectories() + ".",
                "put C sources into src/main/c or C++ sources into src/main/cpp, or a Cargo.toml into the project, or"
                        + " name a program that Rumprun's toolchain has made in <program>"));
        inputs.putAll(program.inputs());
        if (program.isNew()) {
            log.info(program.summary());
        }
        if (program.link().isPlanned()) {
            return List.of(new Program(program.path(), 0, Program.PLANNED));
        }
        return program.programs().stream()
                .map(file -> new Program(file.path(), file.size(), file.sha256()))
                .toList();
    }

    private static List<Program> prebuilt(List<Path> files) throws IOException {
        List<Program> programs = new ArrayList<>();
        for (Path file : files) {
            programs.add(new Program(file, Files.size(file), Digests.sha256(file)));
        }
        return programs;
    }

    /** A dry run prints one step after another. */
    private int jobs() {
        return settings.mode().dryRun() ? 1 : settings.jobs();
    }

    private ProbedToolchain toolchain() {
        Optional<ProcessRunner> asking =
                settings.mode().dryRun() ? Optional.empty() : Optional.of(processes);
        return toolchains.get(settings.toolchain(), starter, asking, logs(), log);
    }

    private CompatCache compatCache() {
        return new CompatCache(
                toolchains.cacheDirectory(), processes, logs(), settings.mode().dryRun(), log);
    }

    private Path logs() {
        return settings.workDirectory().resolve("log");
    }

    private <T> T locked(Work<T> work) {
        try (BuildLock lock = BuildLock.of(settings.workDirectory(), settings.timeout(), log)) {
            return work.run();
        } catch (IOException e) {
            throw RumprunException.io("Cannot work in " + settings.workDirectory(), e);
        }
    }

    /** Work that reads and writes files. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }
}
