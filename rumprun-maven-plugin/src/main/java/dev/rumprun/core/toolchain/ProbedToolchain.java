// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import java.util.ArrayList;
import java.util.List;

/**
 * A toolchain whose tools were seen to work.
 *
 * @param toolchain where it is
 * @param identity changes whenever the toolchain does
 * @param gccVersion the first line of what its gcc says of itself
 * @param bakeVersion the version of its {@code rumprun-bake}
 * @param configs what it can bake
 */
public record ProbedToolchain(
        Toolchain toolchain, String identity, String gccVersion, String bakeVersion, List<BakeConfig> configs) {

    public ProbedToolchain {
        configs = List.copyOf(configs);
    }

    /** All that is known, for people who look for a cause. */
    List<String> details() {
        List<String> lines = new ArrayList<>();
        lines.add("sysroot " + toolchain.sysroot() + ", rumprun-bake " + bakeVersion + ", identity " + identity);
        for (BakeConfig config : configs) {
            String built = toolchain.isInstalledFor(config) ? "" : " (not built)";
            lines.add("configuration " + config.name() + built + ": " + config.description());
        }
        return lines;
    }

    /** What it is, in a few words. */
    public String title() {
        return toolchain.kind().title() + " " + toolchain.tuple() + ", " + gccVersion;
    }

    /** One line for the build log: what it is, and where. */
    public String summary() {
        return title() + ", in " + toolchain.home() + " (from " + toolchain.foundBy() + ")";
    }
}
