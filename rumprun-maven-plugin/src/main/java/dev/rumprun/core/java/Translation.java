// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import dev.rumprun.core.step.StepResult;
import java.nio.file.Path;
import java.util.Map;

/**
 * A program that was translated, or would be.
 *
 * @param source the C source
 * @param result how it came about
 * @param inputs what it was made of, with the SHA-256 of each file
 */
public record Translation(Path source, StepResult result, Map<Path, String> inputs) {
}
