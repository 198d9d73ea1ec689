// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.toolchain.ToolchainChoice;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Understands the parameters that choose a toolchain. */
public final class ToolchainParameters {

    private ToolchainParameters() {
    }

    /**
     * The choice that the parameters make.
     *
     * @param toolchain a policy, or a directory
     * @param home a directory; may be null
     * @param tuple a target; may be null
     * @param project what a relative directory is relative to
     */
    public static ToolchainChoice choice(String toolchain, File home, String tuple, Path project) {
        String text = toolchain.isBlank() ? Policy.AUTO.name() : toolchain.strip();
        Optional<Policy> policy =
                Arrays.stream(Policy.values()).filter(p -> p.name().equalsIgnoreCase(text)).findFirst();
        Optional<Path> directory = home != null
                ? Optional.of(home.toPath())
                : policy.isPresent() ? Optional.empty() : Optional.of(project.resolve(text));
        return new ToolchainChoice(policy.orElse(Policy.RUMPRUN), directory, Optional.ofNullable(tuple));
    }
}
