// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import dev.rumprun.java.files.Descriptor;
import dev.rumprun.java.files.OpenFile;
import java.io.FileDescriptor;
import java.io.SyncFailedException;

/** {@link FileDescriptor}. */
public final class TFileDescriptor implements Descriptor {

    public static final FileDescriptor in = Descriptor.of(OpenFile.INPUT);
    public static final FileDescriptor out = Descriptor.of(OpenFile.OUTPUT);
    public static final FileDescriptor err = Descriptor.of(OpenFile.ERRORS);

    private OpenFile file;

    /** One that is not valid. */
    public TFileDescriptor() {
    }

    @Override
    public OpenFile file() {
        return file;
    }

    @Override
    public void setFile(OpenFile opened) {
        file = opened;
    }

    public boolean valid() {
        return file != null && file.isOpen();
    }

    public void sync() throws SyncFailedException {
        if (!valid() || file.sync() < 0) {
            throw new SyncFailedException("sync failed");
        }
    }
}
