// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.exec.Surroundings;
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
 * @param requirement what it has to be; empty if anything that works will do
 * @param surroundings where its commands run
 */
public record ToolchainChoice(Policy policy, List<ToolchainHome> homes, Optional<String> tuple,
        Optional<ToolchainRequirement> requirement, Surroundings surroundings) {

    public ToolchainChoice {
        homes = List.copyOf(homes);
    }

    /** A choice of whatever works, with commands that run on the machine. */
    public ToolchainChoice(Policy policy, List<ToolchainHome> homes, Optional<String> tuple) {
        this(policy, homes, tuple, Optional.empty(), Surroundings.MACHINE);
    }

    /** The same, with a place to take if there is none before it. */
    public ToolchainChoice andThen(ToolchainHome home) {
        return new ToolchainChoice(policy, Stream.concat(homes.stream(), Stream.of(home)).toList(), tuple,
                requirement, surroundings);
    }

    /** The same, for a toolchain that is as it has to be. */
    public ToolchainChoice requiring(ToolchainRequirement wanted) {
        return new ToolchainChoice(policy, homes, tuple, Optional.of(wanted), surroundings);
    }

    /** Notes what is wrong with it. */
    public void check(Problems problems) {
        requirement.ifPresent(wanted -> wanted.check(problems));
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
        return new ToolchainChoice(policy, usesOwn ? List.of(own) : homes, tuple, requirement, elsewhere);
    }

    /** Different for different choices. */
    String key() {
        String wanted = requirement.map(ToolchainRequirement::key).orElse("");
        return homes.stream().map(ToolchainHome::key)
                .collect(Collectors.joining(" ", policy + " " + tuple.orElse("any") + " ",
                        " " + wanted + " " + surroundings.where()));
    }
}
