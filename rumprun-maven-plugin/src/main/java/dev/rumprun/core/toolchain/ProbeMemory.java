// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.io.Directories;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Remembers from one build to the next what toolchains said of themselves, so that a build with nothing to do starts
 * no process. Plain text: gcc's version, rumprun-bake's version, then a line for each configuration.
 */
record ProbeMemory(Path directory, BuildLog log) {

    Optional<ProbedToolchain> recall(Toolchain toolchain, String identity) {
        try {
            List<String> lines = Files.readAllLines(file(identity));
            List<BakeConfig> configs = BakeConfig.listed(lines.subList(2, lines.size()));
            return configs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ProbedToolchain(toolchain, identity, lines.get(0), lines.get(1), configs));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** A memory that cannot be written costs the next build a moment, no more. */
    void keep(ProbedToolchain probed) {
        try {
            List<String> lines = new ArrayList<>(List.of(probed.gccVersion(), probed.bakeVersion()));
            probed.configs().forEach(config -> lines.add(config.name() + ": " + config.description()));
            Files.createDirectories(directory);
            Path made = Files.createTempFile(directory, "probe", ".new");
            Files.write(made, lines);
            Directories.publish(made, file(probed.identity()));
        } catch (IOException e) {
            log.debug("Cannot remember what the toolchain is: " + e);
        }
    }

    private Path file(String identity) {
        return directory.resolve(identity + ".probe");
    }
}
