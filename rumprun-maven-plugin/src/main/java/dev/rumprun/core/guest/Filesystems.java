// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import dev.rumprun.core.error.Problems;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the file systems of a guest have to do with each other. */
final class Filesystems {

    private static final String ELEMENT = "<filesystems>";
    /** The devices for more are not there: 10 of NetBSD's on virtio, 10 of Rumprun's on Xen, 8 of it/xen-run's. */
    private static final int MAX_DISKS = 8;

    private Filesystems() {
    }

    static void check(List<GuestFilesystem> filesystems, Problems problems) {
        if (filesystems.size() > MAX_DISKS) {
            problems.add(ELEMENT, "there are " + filesystems.size() + ", and a guest has at most " + MAX_DISKS
                    + " disks", "put several directories into one");
        }
        filesystems.forEach(filesystem -> filesystem.check(problems));
        checkMountPoints(filesystems, problems);
        checkDisks(filesystems, problems);
    }

    private static void checkMountPoints(List<GuestFilesystem> filesystems, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (GuestFilesystem filesystem : filesystems) {
            filesystem.mountPoint().filter(path -> !seen.add(path)).ifPresent(path -> problems.add(ELEMENT,
                    "two are mounted at " + path + ", and one hides the other", "choose another <mountPoint>"));
            nearestAbove(filesystem, filesystems)
                    .filter(above -> !above.canHave(filesystem.mountPoint().orElseThrow()))
                    .ifPresent(above -> problems.add("<mountPoint>", "the guest cannot make "
                            + filesystem.mountPoint().orElseThrow() + ", as what is mounted at "
                            + above.mountPoint().orElseThrow() + " cannot be written",
                            "choose another path, or make the directory in the <directory> that is mounted above it"));
        }
    }

    private static Optional<GuestFilesystem> nearestAbove(GuestFilesystem below, List<GuestFilesystem> filesystems) {
        return filesystems.stream().filter(below::isBelow).max(Comparator.comparing(GuestFilesystem::depth));
    }

    /** Of two who write to a disk at the same time, nothing good comes; QEMU refuses it. */
    private static void checkDisks(List<GuestFilesystem> filesystems, Problems problems) {
        Map<Path, Boolean> seen = new HashMap<>();
        for (GuestFilesystem filesystem : filesystems) {
            filesystem.image().or(filesystem::device).map(path -> path.toAbsolutePath().normalize()).ifPresent(path -> {
                Boolean other = seen.put(path, filesystem.readOnly());
                if (other != null && !(other && filesystem.readOnly())) {
                    problems.add(ELEMENT, path + " is there twice", "leave one out, or make both <readOnly>");
                }
            });
        }
    }
}
