// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.program.Libraries;
import dev.rumprun.core.rootfs.RootObject;
import dev.rumprun.core.symbols.LibrarySymbols;
import dev.rumprun.core.toolchain.BakeConfig;
import dev.rumprun.core.toolchain.Toolchain;
import dev.rumprun.core.trim.TrimLevel;
import dev.rumprun.core.trim.TrimPlan;
import dev.rumprun.core.trim.TrimPlanner;
import dev.rumprun.core.trim.TrimRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plans the links of the images that something is to be left out of. */
final class Trimmer {

    private final BakeRequest request;
    private final List<Path> programs;
    private final Optional<RootObject> rootFiles;
    private final Toolchain toolchain;
    private final Function<String, LibrarySymbols> symbols;
    private final BuildLog log;

    Trimmer(BakeRequest request, List<Path> programs, Optional<RootObject> rootFiles, Toolchain toolchain,
            Function<String, LibrarySymbols> symbols, BuildLog log) {
        this.request = request;
        this.programs = programs;
        this.rootFiles = rootFiles;
        this.toolchain = toolchain;
        this.symbols = symbols;
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
        return TrimPlanner.plan(
                new TrimRequest(request.trim(), items, added.stream().filter(item -> !Libraries.isFile(item)).toList(),
                        programs, added.stream().filter(Libraries::isFile).map(Path::of).toList(),
                        rootFiles.isPresent()),
                () -> symbols.apply(config.installedPlatform()));
    }
}
