// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.files;

import org.teavm.interop.Address;
import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;
import org.teavm.interop.c.Include;

/** The functions of files.h. Paths are strings of C. */
@Include(value = "files.h", isSystem = false)
final class Native {

    private Native() {
    }

    @Import(name = "rumprun_java_file_error")
    @Unmanaged
    static native int error(int error);

    @Import(name = "rumprun_java_file_error_text")
    @Unmanaged
    static native Address errorText(int error);

    @Import(name = "rumprun_java_file_open")
    @Unmanaged
    static native int open(byte[] path, int options, int mode);

    @Import(name = "rumprun_java_file_close")
    @Unmanaged
    static native int close(int file);

    @Import(name = "rumprun_java_file_read")
    @Unmanaged
    static native int read(int file, byte[] bytes, int offset, int length);

    @Import(name = "rumprun_java_file_write")
    @Unmanaged
    static native int write(int file, byte[] bytes, int offset, int length);

    @Import(name = "rumprun_java_file_seek")
    @Unmanaged
    static native long seek(int file, long offset, int from);

    @Import(name = "rumprun_java_file_waiting")
    @Unmanaged
    static native int waiting(int file);

    @Import(name = "rumprun_java_file_resize")
    @Unmanaged
    static native int resize(int file, long length);

    @Import(name = "rumprun_java_file_sync")
    @Unmanaged
    static native int sync(int file);

    @Import(name = "rumprun_java_file_status")
    @Unmanaged
    static native int status(byte[] path, boolean follow, long[] fields);

    @Import(name = "rumprun_java_file_access")
    @Unmanaged
    static native int access(byte[] path, int wanted);

    @Import(name = "rumprun_java_file_make_directory")
    @Unmanaged
    static native int makeDirectory(byte[] path, int mode);

    @Import(name = "rumprun_java_file_remove")
    @Unmanaged
    static native int remove(byte[] path, boolean isDirectory);

    @Import(name = "rumprun_java_file_rename")
    @Unmanaged
    static native int rename(byte[] from, byte[] to);

    @Import(name = "rumprun_java_file_symlink")
    @Unmanaged
    static native int symlink(byte[] target, byte[] path);

    @Import(name = "rumprun_java_file_link")
    @Unmanaged
    static native int link(byte[] existing, byte[] path);

    @Import(name = "rumprun_java_file_read_link")
    @Unmanaged
    static native int readLink(byte[] path, byte[] target, int room);

    @Import(name = "rumprun_java_file_real_path")
    @Unmanaged
    static native int realPath(byte[] path, byte[] target, int room);

    @Import(name = "rumprun_java_file_set_times")
    @Unmanaged
    static native int setTimes(byte[] path, long accessed, int accessedMicros, long modified, int modifiedMicros);

    @Import(name = "rumprun_java_file_set_mode")
    @Unmanaged
    static native int setMode(byte[] path, int mode);

    @Import(name = "rumprun_java_directory_open")
    @Unmanaged
    static native long openDirectory(byte[] path);

    @Import(name = "rumprun_java_directory_next")
    @Unmanaged
    static native Address nextEntry(long directory);

    @Import(name = "rumprun_java_directory_close")
    @Unmanaged
    static native void closeDirectory(long directory);
}
