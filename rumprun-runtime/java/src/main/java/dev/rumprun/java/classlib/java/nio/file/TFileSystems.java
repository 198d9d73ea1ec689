// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import java.nio.file.FileSystem;

/** {@link java.nio.file.FileSystems}: the guest's, and no other. */
public final class TFileSystems {

    private TFileSystems() {
    }

    public static FileSystem getDefault() {
        return GuestFileSystem.INSTANCE;
    }
}
