// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import dev.rumprun.java.files.FileError;
import dev.rumprun.java.files.FileInput;
import dev.rumprun.java.files.FileOutput;
import dev.rumprun.java.files.FileStatus;
import dev.rumprun.java.files.FileTree;
import dev.rumprun.java.files.OpenFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Files that are copied, moved and deleted. */
final class Copying {

    private static final int MODE = 0777;

    private final String source;
    private final String target;
    private final List<CopyOption> options;

    private Copying(Path source, Path target, CopyOption... options) {
        this.source = source.toString();
        this.target = target.toString();
        this.options = List.of(options);
    }

    static void copy(Path source, Path target, CopyOption... options) throws IOException {
        for (CopyOption option : options) {
            if (!(option instanceof LinkOption) && option != StandardCopyOption.REPLACE_EXISTING
                    && option != StandardCopyOption.COPY_ATTRIBUTES) {
                throw new UnsupportedOperationException("Unsupported copy option");
            }
        }
        boolean follow = !List.of(options).contains(LinkOption.NOFOLLOW_LINKS);
        GuestAttributes attributes = GuestAttributes.of(source, follow);
        Copying copying = new Copying(source, target, options);
        if (copying.makeRoom(attributes.status(), follow)) {
            copying.copy(attributes.status(), List.of(options).contains(StandardCopyOption.COPY_ATTRIBUTES));
        }
    }

    static void move(Path source, Path target, CopyOption... options) throws IOException {
        for (CopyOption option : options) {
            if (option == StandardCopyOption.COPY_ATTRIBUTES) {
                throw new UnsupportedOperationException("Unsupported copy option");
            }
        }
        Copying copying = new Copying(source, target, options);
        if (List.of(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
            copying.rename();
            return;
        }
        GuestAttributes attributes = GuestAttributes.of(source, false);
        if (copying.makeRoom(attributes.status(), false) && !copying.rename()) {
            copying.copy(attributes.status(), true);
            delete(source);
        }
    }

    /** Deletes a file, or a directory with nothing in it; whether it was there. */
    static boolean deleteIfThere(Path path) throws IOException {
        FileStatus status = FileStatus.of(path.toString(), false);
        if (!status.isKnown() && FileError.of(status.result()) == FileError.NOT_FOUND) {
            return false;
        }
        Failures.check(status.result(), path.toString());
        delete(path.toString(), status.isDirectory());
        return true;
    }

    static void delete(Path path) throws IOException {
        delete(path.toString(), GuestAttributes.of(path, false).isDirectory());
    }

    private static void delete(String path, boolean isDirectory) throws IOException {
        int result = FileTree.remove(path, isDirectory);
        if (result < 0 && isDirectory
                && (FileError.of(result) == FileError.NOT_EMPTY || FileError.of(result) == FileError.EXISTS)) {
            throw new DirectoryNotEmptyException(path);
        }
        Failures.check(result, path);
    }

    /** Deletes what is in the way, if it may; false if that is the source itself. */
    private boolean makeRoom(FileStatus status, boolean follow) throws IOException {
        FileStatus there = FileStatus.of(target, false);
        if (!there.isKnown()) {
            return true;
        }
        FileStatus same = follow ? FileStatus.of(target, true) : there;
        if (same.isKnown() && same.isSame(status)) {
            return false;
        }
        if (!options.contains(StandardCopyOption.REPLACE_EXISTING)) {
            throw new FileAlreadyExistsException(target);
        }
        delete(target, there.isDirectory());
        return true;
    }

    /** False if the target is on another device. */
    private boolean rename() throws IOException {
        int result = FileTree.rename(source, target);
        if (result < 0 && FileError.of(result) == FileError.OTHER_DEVICE) {
            if (options.contains(StandardCopyOption.ATOMIC_MOVE)) {
                throw new AtomicMoveNotSupportedException(source, target, FileError.text(result));
            }
            return false;
        }
        Failures.check(result, source, target);
        return true;
    }

    private void copy(FileStatus status, boolean withTimes) throws IOException {
        if (status.isDirectory()) {
            Failures.check(FileTree.makeDirectory(target, status.mode() & MODE), target);
        } else if (status.isLink()) {
            StringBuilder link = new StringBuilder();
            Failures.check(FileTree.readLink(source, link), source);
            Failures.check(FileTree.symlink(target, link.toString()), target);
        } else {
            copyBytes(status);
        }
        if (withTimes && !status.isLink()) {
            Failures.check(FileTree.setTimes(target, status.accessed(), status.modified()), target);
        }
    }

    private void copyBytes(FileStatus status) throws IOException {
        int from = Failures.check(OpenFile.number(source, OpenFile.READ, 0), source);
        try (InputStream in = new FileInput(new OpenFile(from))) {
            int to = Failures.check(OpenFile.number(
                    target, OpenFile.WRITE | OpenFile.CREATE | OpenFile.NEW, status.mode() & MODE), target);
            try (OutputStream out = new FileOutput(new OpenFile(to))) {
                in.transferTo(out);
            }
        }
    }
}
