// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rootfs;

import java.nio.file.Path;
import java.util.List;

/**
 * Root files as an object for rumprun-bake.
 *
 * @param object where it is
 * @param sha256 of the object, or {@code "planned"} in a dry run
 * @param files those of the user, sorted by their paths in the guest
 * @param replacesBase whether it has files of Rumprun's own, too, so that those must be left out of the image
 */
public record RootObject(Path object, String sha256, List<RootFile> files, boolean replacesBase) {

    public RootObject {
        files = List.copyOf(files);
    }

    /**
     * A file in it.
     *
     * @param path in the guest
     * @param source where it is here
     * @param size in bytes
     * @param sha256 of its contents
     */
    public record RootFile(String path, Path source, long size, String sha256) {
    }
}
