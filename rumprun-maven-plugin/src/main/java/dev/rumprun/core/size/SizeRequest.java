// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.toolchain.ToolchainChoice;
import java.nio.file.Path;
import java.util.List;

/**
 * Images to report on.
 *
 * @param title what to call them
 * @param platforms those of the images, in the order of the report
 * @param outputDirectory where the images are, and the figures for programs go
 * @param name what the names of the files begin with
 * @param workDirectory where the build of the images has its records and objects
 * @param page where the report for people goes
 * @param budgets how large what may be
 * @param failOnBudget whether what is larger fails the build, or is warned of
 * @param toolchain the one that has made the images
 */
public record SizeRequest(String title, List<String> platforms, Path outputDirectory, String name, Path workDirectory,
        Path page, List<Budget> budgets, boolean failOnBudget, ToolchainChoice toolchain) {

    public SizeRequest {
        platforms = List.copyOf(platforms);
        budgets = List.copyOf(budgets);
    }

    void check(Problems problems) {
        toolchain.check(problems);
        budgets.forEach(budget -> budget.check(platforms, problems));
    }

    Path image(String platform) {
        return outputDirectory.resolve(name + "-" + platform + ".bin");
    }

    Path debugSymbols(String platform) {
        return outputDirectory.resolve(name + "-" + platform + ".debug");
    }

    /** The figures for programs. */
    Path json() {
        return outputDirectory.resolve(name + "-size.json");
    }
}
