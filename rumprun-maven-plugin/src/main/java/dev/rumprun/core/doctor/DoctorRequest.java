// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.toolchain.ToolchainChoice;
import dev.rumprun.core.toolchain.ToolchainHome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What to look at, besides the machine.
 *
 * @param toolchain which toolchain builds shall use
 * @param others toolchains that the user has told of, and that builds use only if they choose them
 * @param buildDirectory where builds write; empty outside of a project
 * @param timeout how long a tool may take to say what it is
 * @param buildTool name and version of the software that builds
 */
public record DoctorRequest(ToolchainChoice toolchain, List<ToolchainHome> others, Optional<Path> buildDirectory,
        Duration timeout, String buildTool) {

    private static final Duration MAX_TIMEOUT = Duration.ofHours(1);

    public DoctorRequest {
        others = List.copyOf(others);
    }

    void check(Problems problems) {
        toolchain.check(problems);
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(MAX_TIMEOUT) > 0) {
            problems.add("<timeout>", timeout.toSeconds() + " s is no time to wait for an answer",
                    "write a number of seconds from 1 to " + MAX_TIMEOUT.toSeconds());
        }
    }
}
