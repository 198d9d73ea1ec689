// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.step.StepResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that was compiled, or would be.
 *
 * @param path the file
 * @param sources how many sources it is made of
 * @param compiled how many of them had to be compiled
 * @param link how the program was linked; its first files are the programs
 * @param count how many programs there are; more than one of Rust alone
 * @param inputs what it was made of, with the SHA-256 of each file
 */
public record CompiledProgram(Path path, int sources, int compiled, StepResult link, int count,
        Map<Path, String> inputs) {

    /** Whether a tool had to run. */
    public boolean isNew() {
        return compiled > 0 || !link.isCurrent();
    }

    /** The programs; none after a dry run. */
    public List<FileStamp> programs() {
        return link.outputs().stream().limit(count).toList();
    }

    /** One line for the build log. */
    public String summary() {
        return switch (link.outcome()) {
            case CURRENT -> compiled == 0
                    ? "Program is up to date: " + path
                    : "Compiled " + compiled + " of " + sources + " sources, which changes nothing in " + path;
            case PLANNED -> "Dry run: nothing was compiled.";
            case DONE -> "Compiled " + compiled + " of " + sources + " sources, linked " + path;
        };
    }
}
