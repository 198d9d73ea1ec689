// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.DiskImage;
import dev.rumprun.core.guest.GuestJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A disk of a machine.
 *
 * @param file its contents, byte for byte, or a block device of this machine
 * @param readOnly whether what the guest writes is lost when the machine ends, and never gets into the file. The guest
 *     is not told: NetBSD would mount the disk for writing in any case, and fill the console with what it cannot
 *     write; and Rumprun on Xen does not open it
 */
public record Disk(Path file, boolean readOnly) {

    private static final String ELEMENT = "<filesystem>";

    /**
     * Notes it if a guest was not baked for as many disks as it is given.
     *
     * @param config what the guest is told
     */
    public static void checkNumber(List<Disk> disks, String config, Problems problems) throws IOException {
        if (GuestJson.disks(config) != disks.size()) {
            problems.add("<filesystems>", disks.size() + " are described, and the image was baked for "
                    + GuestJson.disks(config), "bake it anew, and have one <guest> for all goals");
        }
    }

    /** Notes why no guest should get it now. */
    void check(Problems problems) {
        if (!Files.exists(file)) {
            problems.add(ELEMENT, "there is no " + file,
                    "correct its path; or bake anew, if it is made of a directory");
            return;
        }
        if (!readOnly && !Files.isWritable(file)) {
            problems.add(ELEMENT, file + " may not be written",
                    "correct its permissions, or write <readOnly>true</readOnly>");
        }
        DiskImage.read(file, problems).ifPresent(image -> image.checkClean(problems));
    }
}
