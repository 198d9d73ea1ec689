// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.program.Libraries;
import dev.rumprun.core.rootfs.RootObject;
import dev.rumprun.core.toolchain.BakeConfig;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.Toolchain;
import dev.rumprun.core.trim.PlanRecord;
import dev.rumprun.core.trim.TrimLevel;
import dev.rumprun.core.trim.TrimPlan;
import dev.rumprun.core.trim.TrimPlanner;
import dev.rumprun.core.trim.TrimRequest;
import dev.rumprun.core.trim.TrimSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Plans the links of the images that something is to be left out of. */
final class Trimmer {

    private final BakeRequest request;
    private final List<Program> programs;
    private final Optional<RootObject> rootFiles;
    private final ProbedToolchain probed;
    private final Toolchain toolchain;
    private final TrimTools tools;
    private final BuildLog log;

    Trimmer(BakeRequest request, List<Program> programs, Optional<RootObject> rootFiles, ProbedToolchain toolchain,
            TrimTools tools, BuildLog log) {
        this.request = request;
        this.programs = programs;
        this.rootFiles = rootFiles;
        this.probed = toolchain;
        this.toolchain = toolchain.toolchain();
        this.tools = tools;
        this.log = log;
    }

    /** How the image of a configuration is linked; nothing if rumprun-bake shall do it. */
    Optional<TrimmedLink> link(BakeConfig config) throws IOException {
        // The starter's kernel is small, and of one piece.
        if (toolchain.kind() == Toolchain.Kind.STARTER || request.trim().level() == TrimLevel.NONE) {
            return Optional.empty();
        }
        Optional<List<String>> items = new ConfiguredItems(toolchain, request.options(), rootFiles).of(config.name());
        Optional<TrimmedLink> link = items.isEmpty()
                ? Optional.empty()
                : TrimmedLink.of(toolchain, config.installedPlatform(), plan(config, items.get()));
        if (link.isEmpty()) {
            log.warn("Nothing is left out of the image for " + config.name() + ": "
                    + (items.isEmpty()
                            ? "its configuration says in the shell's language what is linked."
                            : "the toolchain's linker script is none of those that are known."));
        }
        return link;
    }

    private TrimPlan plan(BakeConfig config, List<String> items) throws IOException {
        List<String> added = request.options().addLibraries();
        TrimRequest wanted = new TrimRequest(request.trim(), items,
                added.stream().filter(item -> !Libraries.isFile(item)).toList(),
                programs.stream().map(Program::path).toList(),
                added.stream().filter(Libraries::isFile).map(Path::of).toList(),
                rootFiles.isPresent());
        String key = key(wanted);
        PlanRecord known = new PlanRecord(tools.records().resolve(config.name() + ".plan"));
        Optional<TrimPlan> plan = known.read(key);
        if (plan.isPresent()) {
            return plan.get();
        }
        TrimPlan made = TrimPlanner.plan(wanted, () -> tools.symbols().apply(config.installedPlatform()));
        // In a dry run, the programs may not be there yet, and nothing is written.
        if (wanted.programs().stream().allMatch(Files::exists) && Files.isDirectory(tools.records().getParent())) {
            known.write(key, made);
        }
        return made;
    }

    private String key(TrimRequest wanted) throws IOException {
        TrimSettings settings = wanted.settings();
        Fingerprint key = new Fingerprint()
                .add("version", tools.version())
                .add("toolchain", probed.identity())
                .add("level", settings.levelName())
                .add("keep", settings.keep())
                .add("drop", settings.drop())
                .add("guest", settings.guest().toString())
                .add("items", wanted.items())
                .add("added", wanted.added())
                .add("programs", programs.stream().map(Program::sha256).toList())
                .add("root files", Boolean.toString(wanted.rootFiles()));
        for (Path object : wanted.objects()) {
            key.addFile("object", object);
        }
        return key.value();
    }
}
