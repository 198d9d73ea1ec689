// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.iso.DataTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A disk of the guest, and where it mounts it. One of the first three is there.
 *
 * @param directory becomes an ISO 9660 image, which the guest can only read
 * @param image file with a file system
 * @param device block device of the machine that the guest runs on
 * @param mountPoint absolute path in the guest, which makes it; without one the guest has the disk and mounts nothing
 * @param readOnly whether what the guest writes is lost when it ends
 */
public record GuestFilesystem(Optional<Path> directory, Optional<Path> image, Optional<Path> device,
        Optional<String> mountPoint, boolean readOnly) {

    private static final String ELEMENT = "<filesystem>";
    private static final String MOUNT_POINT = "<mountPoint>";
    /** Above this NetBSD's ext2fs writes over other memory, as it has 64 bytes for it. */
    private static final int MAX_MOUNT_POINT = 63;
    private static final Pattern PATH = Pattern.compile("(/(?!\\.{1,2}(/|$))[^/]+)+");
    /** These would hide the guest's own devices. */
    private static final Set<String> NEEDED = Set.of("/", "/dev");

    /**
     * The file or device whose contents the disk has; nothing if {@link #check} has objections to this.
     *
     * @param dataImage what is made of a directory
     */
    public Optional<Path> disk(Path dataImage) {
        return directory.map(d -> dataImage).or(() -> image).or(() -> device);
    }

    /** How many directories are above the mount point. */
    int depth() {
        return (int) mountPoint.orElse("").chars().filter(c -> c == '/').count();
    }

    /** Whether this one's mount point is in the other one's file system. */
    boolean isBelow(GuestFilesystem other) {
        return !other.mountPoint.equals(mountPoint)
                && mountPoint.orElse("").startsWith(other.mountPoint.orElse("?") + "/");
    }

    /** Whether the guest, which makes mount points, can make this path in this file system, or it is there already. */
    boolean canHave(String path) {
        if (directory.isPresent()) {
            return Files.isDirectory(directory.get().resolve(path.substring(mountPoint.orElseThrow().length() + 1)),
                    LinkOption.NOFOLLOW_LINKS);
        }
        return image.filter(Files::isRegularFile)
                .flatMap(file -> DiskImage.read(file, new Problems()))
                .filter(DiskImage::isIso).isEmpty();
    }

    void check(Problems problems) {
        if (Stream.of(directory, image, device).filter(Optional::isPresent).count() != 1) {
            problems.add(ELEMENT, "it has none, or several, of <directory>, <image> and <device>",
                    "write exactly one of them");
        }
        mountPoint.ifPresent(path -> checkMountPoint(path, problems));
        directory.ifPresent(path -> DataTree.read(path, mountPoint.orElse(""), problems));
        image.flatMap(file -> DiskImage.read(file, problems)).ifPresent(disk -> {
            disk.checkSize(problems);
            if (mountPoint.isPresent()) {
                disk.checkKind(problems);
            }
        });
    }

    private static void checkMountPoint(String path, Problems problems) {
        int length = path.getBytes(StandardCharsets.UTF_8).length;
        if (NEEDED.contains(path)) {
            problems.add(MOUNT_POINT, "what is mounted at " + path + " hides the guest's devices",
                    "choose another directory, such as /data");
        } else if (!PATH.matcher(path).matches()) {
            problems.add(MOUNT_POINT, "'" + path + "' is no absolute path without '.', '..' and superfluous '/'",
                    "write it like /data");
        } else if (length > MAX_MOUNT_POINT) {
            problems.add(MOUNT_POINT, "'" + path + "' has " + length + " bytes, and the guest takes " + MAX_MOUNT_POINT,
                    "shorten it");
        }
        GuestSettings.checkRaw(MOUNT_POINT, path, problems);
    }
}
