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
import java.util.Set;

/** Opens files with the options of java.nio.file. */
public final class Opening {

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

    /** What a channel with these options may do: {@link OpenFile#READ}, {@link OpenFile#WRITE}, {@link OpenFile#APPEND}. */
    public static int access(Set<? extends OpenOption> options) {
        int appends = options.contains(StandardOpenOption.APPEND) ? OpenFile.APPEND : 0;
        int writes = appends != 0 || options.contains(StandardOpenOption.WRITE) ? OpenFile.WRITE : 0;
        int reads = writes == 0 || options.contains(StandardOpenOption.READ) ? OpenFile.READ : 0;
        return reads | writes | appends;
    }

    /** Opens a file for a channel. */
    public static OpenFile toAccess(Path path, Set<? extends OpenOption> options) throws IOException {
        int access = access(options);
        if ((access & OpenFile.APPEND) != 0 && (access & OpenFile.READ) != 0) {
            throw new IllegalArgumentException("READ + APPEND not allowed");
        }
        if ((access & OpenFile.APPEND) != 0 && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            throw new IllegalArgumentException("APPEND + TRUNCATE_EXISTING not allowed");
        }
        return open(path, access, options, OpenFile.DEFAULT_MODE);
    }

    private static OpenFile open(Path path, int access, Collection<? extends OpenOption> options, int mode)
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
        boolean writes = (access & OpenFile.WRITE) != 0;
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
