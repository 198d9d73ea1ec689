// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import dev.rumprun.core.step.StepResult;
import java.nio.file.Path;
import java.util.Map;

/**
 * Rust programs that were built.
 *
 * @param count how many there are
 * @param result how they came about; its first files are the programs
 * @param inputs what they were made of, with the SHA-256 of each file
 */
public record BuiltPrograms(int count, StepResult result, Map<Path, String> inputs) {
}
