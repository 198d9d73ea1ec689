// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.step.StepResult;
import dev.rumprun.core.trim.TrimPlan;
import java.util.List;

/**
 * An image.
 *
 * @param platform where it runs
 * @param config the configuration of rumprun-bake that it was made by
 * @param cures of the compat layer that are in it; those of its programs' own links are not named
 * @param trim what was left out of it
 * @param result how it came about; not only planned
 */
public record BakedImage(Platform platform, String config, List<String> cures, TrimPlan trim, StepResult result) {

    /** The image itself. */
    public FileStamp file() {
        return result.outputs().get(1);
    }

    /** Its debug symbols. */
    public FileStamp debugSymbols() {
        return result.outputs().get(0);
    }
}
