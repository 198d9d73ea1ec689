// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.files;

import java.io.FileDescriptor;

/** What a {@link FileDescriptor} is besides. */
public interface Descriptor {

    /** The file; null if there never was one. */
    OpenFile file();

    void setFile(OpenFile file);

    static OpenFile fileOf(FileDescriptor descriptor) {
        return ((Descriptor) (Object) descriptor).file();
    }

    static FileDescriptor of(OpenFile file) {
        FileDescriptor descriptor = new FileDescriptor();
        ((Descriptor) (Object) descriptor).setFile(file);
        return descriptor;
    }
}
