// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

import java.nio.file.Path;

/**
 * A file that is attached to the project.
 *
 * @param coordinates what repositories call it
 * @param file where it is
 */
public record Attached(Coordinates coordinates, Path file) {

    /** Whether it was made for an image, as its classifier says; the image itself was not. */
    boolean isOf(Coordinates image) {
        String classifier = coordinates.classifier();
        return !coordinates.equals(image)
                && (classifier + "-").startsWith(image.classifier() + "-");
    }
}
