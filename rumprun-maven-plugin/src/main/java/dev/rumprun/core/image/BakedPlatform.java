// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.guest.DataImages;
import dev.rumprun.core.run.Disk;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The image for a platform, with what its guest is told and has.
 *
 * @param name of the bake: what the names of all its files begin with
 * @param platform that the image is for
 * @param bakeConfig the configuration of rumprun-bake that it was made by
 * @param image the kernel
 * @param config what the guest is told
 * @param disks of the guest, in their order
 * @param compression of the kernel in what is made of it
 */
record BakedPlatform(String name, String platform, String bakeConfig, Path image, Path config, List<Disk> disks,
        Compression compression) {

    BakedPlatform {
        disks = List.copyOf(disks);
    }

    /** The kernel, or where a packed one goes: beside it. */
    Path kernel() {
        return image.resolveSibling(image.getFileName() + compression.ending());
    }

    /** Where a disk of it goes. */
    Path file(ImageFormat format) {
        String word = format.word().equals(format.type()) ? "" : "-" + format.word();
        return image.resolveSibling(name + "-" + platform + word + "." + format.type());
    }

    /** Those disks that are made of directories, by their numbers. */
    SortedMap<Integer, Path> data() {
        SortedMap<Integer, Path> data = new TreeMap<>();
        for (int i = 0; i < disks.size(); i++) {
            if (isData(i)) {
                data.put(i, disks.get(i).file());
            }
        }
        return data;
    }

    private boolean isData(int number) {
        return disks.get(number).file().equals(DataImages.of(image.getParent(), name, number));
    }

    /** The name of a step. */
    String step(ImageFormat format) {
        return "image/" + platform + "/" + format.word();
    }
}
