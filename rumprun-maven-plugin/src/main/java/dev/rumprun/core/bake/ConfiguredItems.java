// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.rootfs.Cookfs;
import dev.rumprun.core.rootfs.RootObject;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the configurations have for the link of an image, but for what is replaced or removed. */
final class ConfiguredItems {

    private final BakeItems items = new BakeItems();
    private final List<String> removed = new ArrayList<>();

    ConfiguredItems(Toolchain toolchain, BakeOptions options, Optional<RootObject> rootFiles) throws IOException {
        if (Files.isRegularFile(toolchain.bakeConfiguration())) {
            items.read(Files.readString(toolchain.bakeConfiguration()));
        }
        for (Path own : options.bakeConfigs()) {
            items.read(BakeOptions.read(own));
        }
        options.removeLibraries().forEach(library -> removed.add(BakeStep.flag(library)));
        if (rootFiles.isPresent() && rootFiles.get().replacesBase()) {
            removed.add(BakeStep.flag(Cookfs.BASE));
        }
    }

    /** The items of a configuration; nothing if they are said in a way that only a shell understands. */
    Optional<List<String>> of(String config) {
        return items.of(config).map(all -> all.stream().filter(item -> !removed.contains(item)).toList());
    }
}
