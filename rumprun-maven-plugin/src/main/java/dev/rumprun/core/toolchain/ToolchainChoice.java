// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which toolchain the user wants.
 *
 * @param policy which kinds will do
 * @param homes where the user says that it is, the one to take first; empty to look for one
 * @param tuple the target, where a directory holds toolchains for several; empty for the only one, or x86_64
 */
public record ToolchainChoice(Policy policy, List<ToolchainHome> homes, Optional<String> tuple) {

    public ToolchainChoice {
        homes = List.copyOf(homes);
    }

    /** The same, with a place to take if there is none before it. */
    public ToolchainChoice andThen(ToolchainHome home) {
        return new ToolchainChoice(policy, Stream.concat(homes.stream(), Stream.of(home)).toList(), tuple);
    }

    public enum Policy {
        /** Rumprun if there is one, else the starter platform. */
        AUTO,
        /** The starter platform, even if there is a Rumprun. */
        STARTER,
        /** Rumprun or failure. */
        RUMPRUN
    }

    /** Different for different choices. */
    String key() {
        return homes.stream().map(ToolchainHome::key)
                .collect(Collectors.joining(" ", policy + " " + tuple.orElse("any") + " ", " "));
    }
}
