// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import dev.rumprun.core.step.StepResult;
import java.nio.file.Path;

/**
 * A program that was compiled, or would be.
 *
 * @param path the file
 * @param sources how many sources it is made of
 * @param compiled how many of them had to be compiled
 * @param link how the program was linked
 */
public record CompiledProgram(Path path, int sources, int compiled, StepResult link) {
}
