// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.guest.GuestJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is on a medium that a guest boots from, by rules of Rumprun's: a guest that is told so by its command line looks
 * for its configuration there, and for images in it.
 *
 * @param config what the guest is told
 * @param data images of directories, by their names on the medium
 */
record Medium(String config, Map<String, Path> data) {

    /** The name of the configuration. */
    static final String CONFIG = "json.cfg";
    /** The directory with the images. */
    static final String IMAGES = "images";

    /** Has the guest mount the medium, and read its configuration there. */
    static final String COMMAND_LINE = "_RUMPRUN_ROOTFSCFG=/" + CONFIG;
    private static final String MOUNT_POINT = "/rootfs/";

    /** The medium for an image. */
    static Medium of(BakedPlatform baked) throws IOException {
        Map<String, Path> data = new TreeMap<>();
        Map<Integer, String> places = new TreeMap<>();
        baked.data().forEach((number, image) -> {
            String name = IMAGES + "/data-" + number + ".iso";
            data.put(name, image);
            places.put(number, MOUNT_POINT + name);
        });
        return new Medium(GuestJson.withDisksInFiles(Files.readString(baked.config()), places), data);
    }
}
