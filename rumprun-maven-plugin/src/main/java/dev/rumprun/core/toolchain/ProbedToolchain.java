// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

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

    /** One line for the build log. */
    public String summary() {
        return toolchain.kind().title() + " " + toolchain.tuple() + ", " + gccVersion + ", in " + toolchain.home()
                + " (from " + toolchain.foundBy() + ")";
    }
}
