// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.step.StepResult;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What an image became.
 *
 * @param platform that it is for
 * @param format what it is
 * @param file where it is
 * @param result how it came about
 */
public record MadeImage(String platform, ImageFormat format, Path file, StepResult result) {

    private static final double MEGABYTE = 1e6;

    /** One line for the build log. */
    public String summary() {
        String what = platform + ", " + format.word() + ": ";
        return switch (result.outcome()) {
            case PLANNED -> "Dry run: not made for " + platform + ": " + format.word();
            case CURRENT -> what + file + " is up to date";
            case DONE -> String.format(Locale.ROOT, "%s%s, %.2f MB", what, file, file.toFile().length() / MEGABYTE);
        };
    }
}
