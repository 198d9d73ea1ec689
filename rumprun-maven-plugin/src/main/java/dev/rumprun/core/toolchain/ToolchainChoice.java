// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.exec.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which toolchain the user wants.
 *
 * @param policy which kinds will do
 * @param homes where the user says that it is, the one to take first; empty to look for one
 * @param tuple the target, where a directory holds toolchains for several; empty for the only one, or x86_64
 * @param surroundings where its commands run
 */
public record ToolchainChoice(
        Policy policy, List<ToolchainHome> homes, Optional<String> tuple, Surroundings surroundings) {

    public ToolchainChoice {
        homes = List.copyOf(homes);
    }

    /** One whose commands run on the machine. */
    public ToolchainChoice(Policy policy, List<ToolchainHome> homes, Optional<String> tuple) {
        this(policy, homes, tuple, Surroundings.MACHINE);
    }

    public enum Policy {
        /** Rumprun if there is one, else the starter platform. */
        AUTO,
        /** The starter platform, even if there is a Rumprun. */
        STARTER,
        /** Rumprun or failure. */
        RUMPRUN
    }

    /**
     * The same choice with commands that run elsewhere.
     *
     * @param own the toolchain that is there, for those who name no other
     */
    public ToolchainChoice in(Surroundings elsewhere, ToolchainHome own) {
        boolean usesOwn = homes.isEmpty() && policy != Policy.STARTER;
        return new ToolchainChoice(policy, usesOwn ? List.of(own) : homes, tuple, elsewhere);
    }

    /** Different for different choices. */
    String key() {
        return homes.stream().map(ToolchainHome::key)
                .collect(Collectors.joining(" ", policy + " " + tuple.orElse("any") + " ",
                        " " + surroundings.where()));
    }
}
