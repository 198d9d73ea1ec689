// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import dev.rumprun.java.files.FileTree;
import dev.rumprun.java.files.OpenFile;
import java.io.IOException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Opens files with the options of java.nio.file. */
final class Opening {

    private static final List<OpenOption> OF_OUTPUT =
            List.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

    private Opening() {
    }

    static OpenFile toRead(Path path, OpenOption... options) throws IOException {
        for (OpenOption option : options) {
            if (option == StandardOpenOption.APPEND || option == StandardOpenOption.WRITE) {
                throw new UnsupportedOperationException("'" + option + "' not allowed");
            }
        }
        return open(path, OpenFile.READ, List.of(options), OpenFile.DEFAULT_MODE);
    }

    static OpenFile toWrite(Path path, OpenOption... options) throws IOException {
        List<OpenOption> all = options.length == 0 ? OF_OUTPUT : List.of(options);
        if (all.contains(StandardOpenOption.READ)) {
            throw new IllegalArgumentException("READ not allowed");
        }
        if (all.contains(StandardOpenOption.APPEND) && all.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            throw new IllegalArgumentException("APPEND + TRUNCATE_EXISTING not allowed");
        }
        return open(path, OpenFile.WRITE, all, OpenFile.DEFAULT_MODE);
    }

    /** Makes a file that must not be there yet. */
    static OpenFile toCreate(Path path, int mode) throws IOException {
        return open(path, OpenFile.WRITE, List.of(StandardOpenOption.CREATE_NEW), mode);
    }

    private static OpenFile open(Path path, int access, Collection<OpenOption> options, int mode)
            throws IOException {
        int flags = access;
        for (OpenOption option : options) {
            flags |= flags(Objects.requireNonNull(option), access);
        }
        OpenFile file = new OpenFile(Failures.check(OpenFile.number(path.toString(), flags, mode), path.toString()));
        if (options.contains(StandardOpenOption.DELETE_ON_CLOSE)) {
            FileTree.remove(path.toString(), false);
        }
        return file;
    }

    private static int flags(OpenOption option, int access) {
        boolean writes = access == OpenFile.WRITE;
        if (!(option instanceof StandardOpenOption standard)) {
            throw new UnsupportedOperationException(option + " not supported");
        }
        return switch (standard) {
            case APPEND -> OpenFile.APPEND;
            case TRUNCATE_EXISTING -> writes ? OpenFile.TRUNCATE : 0;
            case CREATE -> writes ? OpenFile.CREATE : 0;
            case CREATE_NEW -> writes ? OpenFile.CREATE | OpenFile.NEW : 0;
            case SYNC, DSYNC -> OpenFile.SYNC;
            default -> 0;
        };
    }
}
