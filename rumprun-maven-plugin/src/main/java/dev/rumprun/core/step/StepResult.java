// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.step;

import dev.rumprun.core.io.FileStamp;
import java.time.Duration;
import java.util.List;

/**
 * What became of a step.
 *
 * @param outcome whether it had to be done
 * @param outputs the published files, in the step's order; empty when only planned
 * @param duration how long it took
 */
public record StepResult(Outcome outcome, List<FileStamp> outputs, Duration duration) {

    public enum Outcome {
        /** Nothing had changed: no command ran. */
        CURRENT,
        /** The commands ran. */
        DONE,
        /** The commands would run, but only their texts were asked for. */
        PLANNED
    }

    public boolean isPlanned() {
        return outcome == Outcome.PLANNED;
    }

    public boolean isCurrent() {
        return outcome == Outcome.CURRENT;
    }
}
