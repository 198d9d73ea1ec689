// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import java.nio.file.Path;
import java.util.SortedMap;

/**
 * The image for a platform, with what its guest is told and has.
 *
 * @param name of the bake: what the names of all its files begin with
 * @param platform that the image is for
 * @param bakeConfig the configuration of rumprun-bake that it was made by
 * @param image the kernel
 * @param config what the guest is told
 * @param data images of directories, by the numbers of their disks
 */
record BakedPlatform(String name, String platform, String bakeConfig, Path image, Path config,
        SortedMap<Integer, Path> data) {

    /** Where a format of it goes. */
    Path file(ImageFormat format) {
        String word = format.word().equals(format.type()) ? "" : "-" + format.word();
        return image.resolveSibling(name + "-" + platform + word + "." + format.type());
    }

    /** The name of a step. */
    String step(ImageFormat format) {
        return "image/" + platform + "/" + format.word();
    }
}
