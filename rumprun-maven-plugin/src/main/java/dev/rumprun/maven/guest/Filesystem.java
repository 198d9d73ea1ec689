// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.guest;

import java.io.File;
import java.nio.file.Path;

/** A disk of the guest: a directory, an image or a device. */
public final class Filesystem {

    /** What is in it becomes a disk that can only be read. */
    File directory;

    /** A file with a file system in it. */
    File image;

    /** A block device of the machine that the guest runs on: {@code /dev/sdb1}. */
    File device;

    /** Where the guest mounts it: {@code /data}. Without it, the guest has the disk, and mounts nothing. */
    String mountPoint;

    /** Whether image and device stay as they are, and what the guest writes is lost. */
    boolean readOnly;

    /** A directory that is mounted. */
    static Filesystem of(Path directory, String mountPoint) {
        Filesystem filesystem = new Filesystem();
        filesystem.directory = directory.toFile();
        filesystem.mountPoint = mountPoint;
        return filesystem;
    }
}
