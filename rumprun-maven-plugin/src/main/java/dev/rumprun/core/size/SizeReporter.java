// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import dev.rumprun.core.Rumprun;
import dev.rumprun.core.bake.ImageReport;
import dev.rumprun.core.bake.TrimReport;
import dev.rumprun.core.compat.CompatCache;
import dev.rumprun.core.compat.CompatLayer;
import dev.rumprun.core.compat.CompatSettings;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.io.BuildLock;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.program.ElfFile;
import dev.rumprun.core.symbols.Library;
import dev.rumprun.core.symbols.LibrarySymbols;
import dev.rumprun.core.symbols.Member;
import dev.rumprun.core.toolchain.BakeConfig;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.StarterArchive;
import dev.rumprun.core.toolchain.Toolchain;
import dev.rumprun.core.toolchain.Toolchains;
import dev.rumprun.core.trim.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports where the bytes of images go, and holds them to their budgets. */
public final class SizeReporter {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Toolchains toolchains;
    private final StarterArchive starter;
    private final BuildLog log;

    /**
     * Makes a reporter.
     *
     * @param toolchains shared by all goals of a build
     * @param starter brings the starter platform if there is no toolchain
     */
    public SizeReporter(Toolchains toolchains, StarterArchive starter, BuildLog log) {
        this.toolchains = toolchains;
        this.starter = starter;
        this.log = log;
    }

    /**
     * Writes the report. It is written, too, if an image is larger than its budget.
     *
     * @throws RumprunException with a message for the user; also if an image is not there or too large
     */
    public SizeResult report(SizeRequest request) {
        Problems problems = new Problems();
        request.check(problems);
        problems.throwIfAny();
        for (String platform : request.platforms()) {
            if (!Files.isRegularFile(request.image(platform))) {
                throw unbaked("There is no " + request.image(platform) + ".");
            }
        }
        try (BuildLock lock = BuildLock.of(request.workDirectory(), PATIENCE, log)) {
            return reportUnlocked(request);
        } catch (IOException e) {
            throw RumprunException.io("Cannot write the size report of " + request.name(), e);
        }
    }

    private SizeResult reportUnlocked(SizeRequest request) throws IOException {
        List<ImageSize> images = images(request);
        SizeJson.write(request.json(), images);
        Path made = request.page().resolveSibling(request.page().getFileName() + ".new");
        Files.createDirectories(made.toAbsolutePath().getParent());
        Files.writeString(made, SizePage.of(request.title(), images, trims(request)));
        Directories.publish(made.toAbsolutePath(), request.page().toAbsolutePath());
        checkBudgets(request, images);
        return new SizeResult(request.page(), request.json(), images.stream().map(SizeReporter::line).toList());
    }

    private static Map<String, List<Decision>> trims(SizeRequest request) throws IOException {
        Map<String, List<Decision>> trims = new HashMap<>();
        for (String platform : request.platforms()) {
            trims.put(platform, TrimReport.decisions(
                    ImageReport.of(request.outputDirectory(), request.name()), platform));
        }
        return trims;
    }

    private List<ImageSize> images(SizeRequest request) throws IOException {
        Path report = ImageReport.of(request.outputDirectory(), request.name());
        if (!Files.isRegularFile(report)) {
            throw unbaked("There is no " + report + ".");
        }
        Path logs = request.workDirectory().resolve("log");
        ProcessRunner processes = new ProcessRunner(log, PATIENCE, request.toolchain().surroundings());
        ProbedToolchain probed = toolchains.get(request.toolchain(), starter, Optional.of(processes), logs, log);
        boolean isStarter = probed.toolchain().kind() == Toolchain.Kind.STARTER;
        if (isStarter == ImageReport.isOfRumprun(report)) {
            throw RumprunException.setup("The images of " + request.name() + " were made by another toolchain than "
                            + probed.title() + ".",
                    "name the one that has made them by rumprun.home, or bake anew");
        }
        CompatLayer layer = new CompatCache(toolchains.cacheDirectory(), processes, logs, false, log)
                .layer(probed, CompatSettings.DEFAULT);
        Collection<Member> compat = objects(layer.directory());
        ProgramFiles programs = ProgramFiles.of(report, request.workDirectory().resolve(Rumprun.INPUTS),
                request.workDirectory().resolve(Rumprun.OBJECTS), request.outputDirectory());
        BakedFiles files = BakedFiles.of(report, probed.toolchain());
        List<ImageSize> images = new ArrayList<>();
        for (String platform : request.platforms()) {
            String config = ImageReport.config(report, platform).orElseThrow(() ->
                    unbaked(report + " describes no image for " + platform + "."));
            String installedPlatform = new BakeConfig(config, "").installedPlatform();
            Collection<Library> libraries = LibrarySymbols.of(
                    probed, installedPlatform, toolchains.cacheDirectory(), log).libraries();
            images.add(new ImageReader(libraries, compat, programs, files, isStarter)
                    .read(platform, request.image(platform), request.debugSymbols(platform)));
        }
        return images;
    }

    private static Collection<Member> objects(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(file -> file.toString().endsWith(".o")).sorted().toList();
        }
        List<Member> objects = new ArrayList<>();
        for (Path file : files) {
            try (ElfFile elf = ElfFile.open(file)) {
                objects.add(Member.of(file.getFileName().toString(), elf));
            }
        }
        return objects;
    }

    private void checkBudgets(SizeRequest request, List<ImageSize> images) {
        for (Budget budget : request.budgets()) {
            if (budget.isIdle(images)) {
                log.warn("The budget for the component " + budget.component().orElseThrow()
                        + " is for nothing that the images have; components are named in " + request.page() + ".");
            }
        }
        List<String> violations = request.budgets().stream()
                .flatMap(budget -> images.stream().flatMap(image -> budget.violation(image).stream()))
                .toList();
        if (violations.isEmpty()) {
            return;
        }
        if (!request.failOnBudget()) {
            violations.forEach(log::warn);
            return;
        }
        String newLine = System.lineSeparator();
        throw new RumprunException(Fault.PROGRAM, "Images are larger than their budgets:" + newLine + "  "
                + String.join(newLine + "  ", violations) + newLine + "What else is in them is in " + request.page()
                + "." + newLine + "Perhaps you should leave out what is not needed, raise <max>, or set"
                + " rumprun.report.failOnBudget to false to be warned only.", null);
    }

    private static String line(ImageSize image) {
        long program = image.components().stream()
                .filter(total -> total.name().equals(Owner.PROGRAM))
                .mapToLong(ImageSize.Total::bytes)
                .sum();
        return String.format(Locale.ROOT, "%s: %,d bytes, %,d of them of the program; %,d in memory",
                image.image().getFileName(), image.fileBytes(), program, image.memoryBytes());
    }

    private static RumprunException unbaked(String what) {
        return RumprunException.setup(what, "bake first: run mvn package, or put the goal bake before this one");
    }
}
