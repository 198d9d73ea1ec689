// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.step.StepResult;

/**
 * An image.
 *
 * @param platform where it runs
 * @param config the configuration of rumprun-bake that it was made by
 * @param result how it came about; not only planned
 */
public record BakedImage(Platform platform, String config, StepResult result) {

    /** The image itself. */
    public FileStamp file() {
        return result.outputs().get(1);
    }

    /** Its debug symbols. */
    public FileStamp debugSymbols() {
        return result.outputs().get(0);
    }
}
