// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.program.Libraries;
import dev.rumprun.core.rootfs.RootObject;
import dev.rumprun.core.toolchain.BakeConfig;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What images were made of.
 *
 * @param programs in them
 * @param toolchain that made them
 * @param options changes to its configurations
 * @param rootFiles what was baked in with them
 * @param version of what called it: this plugin's
 */
public record Origin(List<Program> programs, ProbedToolchain toolchain, BakeOptions options,
        Optional<RootObject> rootFiles, String version) {

    private static final Pattern LIBRARY = Pattern.compile("(?<=\\s)-l(\\S+)");

    public Origin {
        programs = List.copyOf(programs);
    }

    /**
     * The libraries that an image is linked with, but for those that its programs bring along: the components of the
     * rump kernel, and what the toolchain adds to all images.
     *
     * @param config the configuration of rumprun-bake that the image is made by
     * @param dropped what the image was linked without
     * @return their names, sorted; nothing if the configurations say it in a way that only a shell understands
     */
    Optional<List<String>> components(String config, Set<String> dropped) throws IOException {
        Toolchain files = toolchain.toolchain();
        Optional<List<String>> configured = new ConfiguredItems(files, options, rootFiles).of(config);
        if (configured.isEmpty()) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(configured.get());
        all.removeAll(dropped.stream().map(BakeStep::flag).toList());
        options.addLibraries().forEach(
                library -> all.add(Libraries.isFile(library) ? library : BakeStep.flag(library)));
        // The starter's kernel has no drivers, and its rumprun-bake passes over those that it is told of.
        List<String> linked = files.kind() == Toolchain.Kind.STARTER ? List.of() : all;
        TreeSet<String> names = new TreeSet<>(ofEveryImage(config));
        linked.forEach(item -> names.add(
                item.startsWith("-l") ? item.substring(2) : Path.of(item).getFileName().toString()));
        return Optional.of(List.copyOf(names));
    }

    private List<String> ofEveryImage(String config) throws IOException {
        Path specs = toolchain.toolchain().sysroot().resolve(
                "lib/rumprun-" + new BakeConfig(config, "").installedPlatform() + "/specs-bake");
        List<String> names = new ArrayList<>();
        if (Files.isRegularFile(specs)) {
            Matcher matcher = LIBRARY.matcher(Files.readString(specs).replaceAll("(?m)^\\*link:\\n.*$", ""));
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }
}
