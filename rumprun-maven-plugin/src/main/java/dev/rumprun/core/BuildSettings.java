// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core;

import dev.rumprun.core.compat.CompatSettings;
import dev.rumprun.core.compile.CompileEnvironment;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.step.Parallel;
import dev.rumprun.core.step.StepRunner.Mode;
import dev.rumprun.core.toolchain.ToolchainChoice;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How to build, whatever is built.
 *
 * @param toolchain which toolchain to use
 * @param compat what to take of the compat layer
 * @param environment what the compiler takes from its environment
 * @param workDirectory keeps objects, records and logs from one build to the next
 * @param mode what to do again, or only to print
 * @param jobs how many tools to run at once
 * @param timeout how long a tool may run
 * @param version of the software that builds
 */
public record BuildSettings(
        ToolchainChoice toolchain,
        CompatSettings compat,
        CompileEnvironment environment,
        Path workDirectory,
        Mode mode,
        int jobs,
        Duration timeout,
        String version) {

    private static final Duration MAX_TIMEOUT = Duration.ofDays(365);

    void check(Problems problems) {
        toolchain.check(problems);
        compat.check(problems);
        Parallel.check(jobs, problems);
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(MAX_TIMEOUT) > 0) {
            problems.add("<timeout>", timeout.toSeconds() + " s is no time to wait",
                    "write a number of seconds from 1 to " + MAX_TIMEOUT.toSeconds());
        }
    }
}
