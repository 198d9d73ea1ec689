// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.toolchain.ToolchainChoice;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import dev.rumprun.core.toolchain.ToolchainHome;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Understands the parameters that choose a toolchain. */
public final class ToolchainParameters {

    private static final Pattern COORDINATES = Pattern.compile("[A-Za-z0-9._-]+:[A-Za-z0-9._-]+:[A-Za-z0-9._+-]+");

    private ToolchainParameters() {
    }

    /** Whether a text can be the coordinates of an artifact. */
    public static boolean isArtifact(String text) {
        return COORDINATES.matcher(text).matches();
    }

    /**
     * The choice that the parameters make.
     *
     * @param toolchain a policy, a directory, or the coordinates of an artifact
     * @param home a directory; may be null
     * @param tuple a target; may be null
     * @param project what a relative directory is relative to
     * @param artifacts finds the toolchain that has coordinates
     */
    public static ToolchainChoice choice(String toolchain, File home, String tuple, Path project,
            Function<String, ToolchainHome> artifacts) {
        String text = toolchain.isBlank() ? Policy.AUTO.name() : toolchain.strip();
        Optional<Policy> policy =
                Arrays.stream(Policy.values()).filter(p -> p.name().equalsIgnoreCase(text)).findFirst();
        boolean isArtifact = isArtifact(text);
        List<ToolchainHome> homes = new ArrayList<>();
        if (home != null) {
            homes.add(ToolchainHome.of(home.toPath()));
        } else if (isArtifact) {
            homes.add(artifacts.apply(text));
        } else if (policy.isEmpty()) {
            homes.add(ToolchainHome.of(project.resolve(text)));
        }
        return new ToolchainChoice(
                policy.orElse(isArtifact ? Policy.AUTO : Policy.RUMPRUN), homes, Optional.ofNullable(tuple));
    }
}
