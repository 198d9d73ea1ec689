// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

/**
 * What came of a push.
 *
 * @param reference where the image is
 * @param digest of its manifest, with the name of the algorithm
 * @param uploads how many layers and the like the registry did not have yet
 * @param bytes how much these were
 * @param tagged whether the tag is new, or meant another image before
 */
public record PushResult(ImageReference reference, String digest, int uploads, long bytes, boolean tagged) {

    /** The same in words. */
    public String summary() {
        String image = reference + " (" + digest + ")";
        return tagged
                ? "Pushed " + image + ": " + uploads + " new blobs, " + bytes + " bytes"
                : "The registry has " + image + " already.";
    }
}
