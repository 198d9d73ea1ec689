// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import java.nio.file.Path;
import java.util.List;

/**
 * What was found out of images.
 *
 * @param page the report for people
 * @param json the same for programs
 * @param lines a summary: a line for each image
 */
public record SizeResult(Path page, Path json, List<String> lines) {

    public SizeResult {
        lines = List.copyOf(lines);
    }
}
