// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import java.nio.file.Path;
import java.util.List;

/**
 * What a bake has brought.
 *
 * @param images in the order of the platforms; none after a dry run that planned them
 * @param report the JSON file that describes them
 * @param toolchain what made them, in a few words
 */
public record BakeResult(List<BakedImage> images, Path report, String toolchain) {

    public BakeResult {
        images = List.copyOf(images);
    }
}
