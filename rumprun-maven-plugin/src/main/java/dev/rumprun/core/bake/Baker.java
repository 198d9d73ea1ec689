// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.compat.CompatLayer;
import dev.rumprun.core.compat.CompatSettings;
import dev.rumprun.core.compat.ImageCompat;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.program.RumprunProgram;
import dev.rumprun.core.rootfs.RootObject;
import dev.rumprun.core.step.Parallel;
import dev.rumprun.core.step.Parallel.Attempt;
import dev.rumprun.core.step.StepResult;
import dev.rumprun.core.step.StepRunner;
import dev.rumprun.core.toolchain.BakeConfig;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.Toolchain;
import dev.rumprun.core.trim.TrimPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** Bakes programs for platforms, several at once. */
public final class Baker {

    /**
     * What became of a bake.
     *
     * @param images in the platforms' order
     * @param failure why some are missing
     */
    public record Outcome(List<BakedImage> images, Optional<RuntimeException> failure) {
    }

    private final StepRunner steps;
    private final CompatLayer compatLayer;
    private final CompatSettings compatSettings;
    private final TrimTools trimTools;
    private final int jobs;
    private final BuildLog log;

    /**
     * Makes a baker.
     *
     * @param compatLayer the cures that the toolchain needs
     * @param compatSettings those that the user wants
     * @param trimTools for what is left out
     * @param jobs how many images to bake at once
     */
    public Baker(StepRunner steps, CompatLayer compatLayer, CompatSettings compatSettings,
            TrimTools trimTools, int jobs, BuildLog log) {
        this.steps = steps;
        this.compatLayer = compatLayer;
        this.compatSettings = compatSettings;
        this.trimTools = trimTools;
        this.jobs = jobs;
        this.log = log;
    }

    /**
     * Bakes an image for each platform.
     *
     * @param rootFiles those of the request
     * @return the images that are new or up to date; those that a dry run only planned are not among them
     * @throws RumprunException if a prebuilt program cannot be baked, or the toolchain lacks platforms
     */
    public Outcome bake(BakeRequest request, List<Program> programs, Optional<RootObject> rootFiles,
            ProbedToolchain toolchain) throws IOException {
        if (!request.programs().isEmpty()) {
            checkPrebuilt(programs, toolchain);
        }
        BakeStep bakeStep = new BakeStep(toolchain, programs, rootFiles, request, steps);
        List<Plan> plans = plans(request, programs, rootFiles, toolchain);
        List<Callable<BakedImage>> tasks =
                plans.stream().<Callable<BakedImage>>map(plan -> () -> bake(plan, bakeStep)).toList();
        List<Attempt<BakedImage>> attempts = Parallel.all(tasks, jobs);
        List<BakedImage> images = attempts.stream()
                .filter(attempt -> !attempt.failed() && !attempt.value().result().isPlanned())
                .map(Attempt::value)
                .toList();
        return new Outcome(images, attempts.stream().anyMatch(Attempt::failed)
                ? Optional.of(failure(request, attempts))
                : Optional.empty());
    }

    /** An image to be baked, with what it takes of the compat layer. */
    private record Plan(Target target, Optional<TrimmedLink> link, ImageCompat compat) {

        TrimPlan trim() {
            return link.map(TrimmedLink::plan).orElse(TrimPlan.NONE);
        }
    }

    private List<Plan> plans(BakeRequest request, List<Program> programs, Optional<RootObject> rootFiles,
            ProbedToolchain toolchain) throws IOException {
        List<Path> files = programs.stream().map(Program::path).toList();
        Trimmer trimmer = new Trimmer(request, programs, rootFiles, toolchain, trimTools, log);
        List<Plan> plans = new ArrayList<>();
        for (Target target : targets(request, toolchain)) {
            String platform = target.config().installedPlatform();
            Optional<TrimmedLink> link = trimmer.link(target.config());
            Set<String> absent = link.map(trimmed -> trimmed.plan().dropped()).orElse(Set.of());
            plans.add(new Plan(target, link, ImageCompat.of(compatLayer, compatSettings, files,
                    new ImageCompat.Link(platform, link.isPresent(), absent))));
        }
        plans.stream().flatMap(plan -> plan.compat().warnings().stream()).distinct().forEach(log::warn);
        return plans;
    }

    private BakedImage bake(Plan plan, BakeStep bakeStep) {
        Target target = plan.target();
        StepResult result = steps.run(bakeStep.of(target, plan.compat(), plan.link()));
        if (result.outcome() == StepResult.Outcome.DONE) {
            log.info("Baked for " + target.platform().name() + " (" + target.config().name() + ")");
        }
        return new BakedImage(
                target.platform(), target.config().name(), plan.compat().cures(), plan.trim(), result);
    }

    /** A program that this build has linked by itself needs no such check. */
    private static void checkPrebuilt(List<Program> programs, ProbedToolchain toolchain) throws IOException {
        List<String> objections = new ArrayList<>();
        for (Program program : programs) {
            RumprunProgram.objection(program.path(), toolchain.toolchain().recipe(),
                            toolchain.toolchain().kind() == Toolchain.Kind.RUMPRUN)
                    .ifPresent(why -> objections.add(program.path() + " cannot be baked: " + why + "."));
        }
        if (!objections.isEmpty()) {
            throw RumprunException.setup(String.join(System.lineSeparator(), objections),
                    "link it anew with " + toolchain.toolchain().tool("gcc"));
        }
    }

    private static List<Target> targets(BakeRequest request, ProbedToolchain toolchain) {
        List<BakeConfig> own = request.options().bakeConfigs().stream()
                .flatMap(file -> BakeConfig.defined(BakeOptions.read(file)).stream())
                .toList();
        return Target.of(request.platforms(), toolchain, own);
    }

    /** Tells what failed, and which of the images on the disk are new and which are those of an earlier build. */
    private static RuntimeException failure(BakeRequest request, List<Attempt<BakedImage>> attempts) {
        List<String> lines = new ArrayList<>();
        RuntimeException first = null;
        for (int i = 0; i < attempts.size(); i++) {
            Platform platform = request.platforms().get(i);
            Attempt<BakedImage> attempt = attempts.get(i);
            if (!attempt.failed()) {
                lines.add("  " + platform.name() + ": "
                        + (attempt.value().result().isCurrent() ? "up to date, " : "new, ") + request.image(platform));
                continue;
            }
            first = first == null ? attempt.failure() : first;
            lines.add("  " + platform.name() + ": failed"
                    + (Files.exists(request.image(platform))
                            ? "; the image of an earlier build stays, " + request.image(platform)
                            : ""));
        }
        if (!(first instanceof RumprunException failure)) {
            return first;
        }
        String newLine = System.lineSeparator();
        return new RumprunException(failure.fault(),
                failure.getMessage() + newLine + "The images now:" + newLine + String.join(newLine, lines), failure);
    }
}
