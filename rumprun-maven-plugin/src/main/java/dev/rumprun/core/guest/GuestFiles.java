// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import dev.rumprun.core.bake.BakeResult;
import dev.rumprun.core.bake.BakedImage;
import dev.rumprun.core.compat.Cure;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Directories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Configurations of guests, beside the images that they are for. */
public final class GuestFiles {

    private static final String ENDING = "-config.json";

    private GuestFiles() {
    }

    /** The configuration that belongs to an image. */
    public static Path of(Path image) {
        return image.resolveSibling(image.getFileName().toString().replaceFirst("\\.bin$", "") + ENDING);
    }

    /**
     * Writes the configuration for each image; one that is the same already is left alone.
     *
     * @return the files, in the order of the images
     * @throws RumprunException if a guest has no room for it, or would not survive it
     */
    public static List<Path> write(GuestSettings settings, BakeResult baked) {
        Problems problems = new Problems();
        Map<Path, String> files = new LinkedHashMap<>();
        for (BakedImage image : baked.images()) {
            String json = GuestJson.of(settings, image.config());
            files.put(of(image.file().path()), json);
            if (settings.networks().stream().anyMatch(GuestNetwork::isAuto)
                    && !image.cures().contains(Cure.AUTO_ADDRESS)) {
                problems.add("<network>", "the guest on " + image.platform().name() + " would crash when it is to find "
                        + "its IPv6 address by itself, as its image lacks the cure '" + Cure.AUTO_ADDRESS + "'",
                        "leave that out of <compat>, or write <method>static</method>");
            }
            if (GuestJson.size(json) > GuestJson.MAX_BYTES) {
                problems.add("<guest>", "its configuration for " + image.platform().name() + " has "
                        + GuestJson.size(json) + " bytes, and the guest has room for " + GuestJson.MAX_BYTES,
                        "shorten <arguments> and <environment>");
            }
        }
        problems.throwIfAny();
        files.forEach(GuestFiles::write);
        return List.copyOf(files.keySet());
    }

    private static void write(Path file, String json) {
        try {
            if (!Files.isRegularFile(file) || !Files.readString(file).equals(json)) {
                Directories.publish(Files.writeString(file.resolveSibling(file.getFileName() + ".new"), json), file);
            }
        } catch (IOException e) {
            throw RumprunException.io("Cannot write the guest's configuration " + file, e);
        }
    }
}
