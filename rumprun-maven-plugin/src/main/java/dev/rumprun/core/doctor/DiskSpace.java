// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import dev.rumprun.core.doctor.Check.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Whether builds can write where they have to. */
final class DiskSpace {

    /** Below this, a warning. Images take a few MB each; compilers need some for what they throw away again. */
    private static final long LIMIT = 500_000_000;
    private static final double GIGABYTE = 1e9;

    private DiskSpace() {
    }

    /** Looks at a directory or, where it has yet to be made, at the one that it will be made in. */
    static Check check(String name, Path directory) {
        return check(name, directory, LIMIT);
    }

    static Check check(String name, Path directory, long limit) {
        Path there = directory.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            return trouble(name, State.ERROR, directory + " cannot be written to",
                    "see that " + there + " is a directory that this user may write to");
        }
        try {
            long free = Files.getFileStore(there).getUsableSpace();
            String found = String.format(Locale.ROOT, "%.1f GB free in %s", free / GIGABYTE, directory);
            return free < limit
                    ? trouble(name, State.WARNING, found, "make room for 0.5 GB at least")
                    : Check.ok(name, found, "every build");
        } catch (IOException e) {
            return trouble(name, State.WARNING, "cannot tell how much is free in " + directory + ": " + e, "");
        }
    }

    private static Check trouble(String name, State state, String found, String advice) {
        return new Check(name, state, found, "every build", advice, Optional.empty());
    }
}
