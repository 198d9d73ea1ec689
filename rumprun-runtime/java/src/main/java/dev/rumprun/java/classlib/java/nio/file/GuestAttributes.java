// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import dev.rumprun.java.files.FileStatus;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** What is known of a file. */
final class GuestAttributes implements BasicFileAttributes {

    private final FileStatus status;

    private GuestAttributes(FileStatus status) {
        this.status = status;
    }

    static GuestAttributes of(Path path, LinkOption... options) throws IOException {
        return of(path, follows(options));
    }

    static GuestAttributes of(Path path, boolean follow) throws IOException {
        FileStatus status = FileStatus.of(path.toString(), follow);
        Failures.check(status.result(), path.toString());
        return new GuestAttributes(status);
    }

    /** Whether links are followed with these options. */
    static boolean follows(LinkOption... options) {
        return !List.of(options).contains(LinkOption.NOFOLLOW_LINKS);
    }

    FileStatus status() {
        return status;
    }

    @Override
    public FileTime lastModifiedTime() {
        return status.modified().toFileTime();
    }

    @Override
    public FileTime lastAccessTime() {
        return status.accessed().toFileTime();
    }

    /** Not known to all file systems. */
    @Override
    public FileTime creationTime() {
        return lastModifiedTime();
    }

    @Override
    public boolean isRegularFile() {
        return status.isRegular();
    }

    @Override
    public boolean isDirectory() {
        return status.isDirectory();
    }

    @Override
    public boolean isSymbolicLink() {
        return status.isLink();
    }

    @Override
    public boolean isOther() {
        return !isRegularFile() && !isDirectory() && !isSymbolicLink();
    }

    @Override
    public long size() {
        return status.size();
    }

    @Override
    public Object fileKey() {
        return new Key(status.device(), status.number());
    }

    private record Key(long device, long number) {

        @Override
        public String toString() {
            return "(dev=" + Long.toHexString(device) + ",ino=" + number + ')';
        }
    }
}
