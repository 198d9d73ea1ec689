// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

/**
 * The coordinates of a Maven artifact.
 *
 * @param group its group's identifier
 * @param artifact its own
 * @param version of it
 * @param type its file's extension, such as {@code jar}
 * @param classifier may be empty
 */
public record Coordinates(String group, String artifact, String version, String type, String classifier) {

    /** Another file of the same project. */
    Coordinates with(String otherType, String otherClassifier) {
        return new Coordinates(group, artifact, version, otherType, otherClassifier);
    }

    /** Its package URL, which names it everywhere. */
    String purl() {
        return new PackageUrl("maven", group, artifact, version).with("classifier", classifier).with("type", type)
                .toString();
    }
}
