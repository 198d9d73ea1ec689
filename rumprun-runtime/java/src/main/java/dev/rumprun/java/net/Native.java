// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.net;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;
import org.teavm.interop.c.Include;

/** The functions of sockets.h, where they are described. */
@Include(value = "sockets.h", isSystem = false)
final class Native {

    private Native() {
    }

    @Import(name = "rumprun_java_socket")
    @Unmanaged
    static native int socket(boolean ipv6, boolean stream);

    @Import(name = "rumprun_java_bind")
    @Unmanaged
    static native int bind(int fd, byte[] address);

    @Import(name = "rumprun_java_listen")
    @Unmanaged
    static native int listen(int fd, int backlog);

    @Import(name = "rumprun_java_accept")
    @Unmanaged
    static native int accept(int fd, byte[] address);

    @Import(name = "rumprun_java_connect")
    @Unmanaged
    static native int connect(int fd, byte[] address);

    @Import(name = "rumprun_java_disconnect")
    @Unmanaged
    static native int disconnect(int fd);

    @Import(name = "rumprun_java_connected")
    @Unmanaged
    static native int connected(int fd);

    @Import(name = "rumprun_java_read")
    @Unmanaged
    static native int read(int fd, byte[] bytes, int offset, int length);

    @Import(name = "rumprun_java_write")
    @Unmanaged
    static native int write(int fd, byte[] bytes, int offset, int length);

    @Import(name = "rumprun_java_receive")
    @Unmanaged
    static native int receive(int fd, byte[] bytes, int offset, int length, byte[] address);

    @Import(name = "rumprun_java_send")
    @Unmanaged
    static native int send(int fd, byte[] bytes, int offset, int length, byte[] address);

    @Import(name = "rumprun_java_available")
    @Unmanaged
    static native int available(int fd);

    @Import(name = "rumprun_java_shutdown")
    @Unmanaged
    static native int shutdown(int fd, boolean output);

    @Import(name = "rumprun_java_close")
    @Unmanaged
    static native int close(int fd);

    @Import(name = "rumprun_java_local")
    @Unmanaged
    static native void local(int fd, byte[] address);

    @Import(name = "rumprun_java_set_option")
    @Unmanaged
    static native int setOption(int fd, int option, int value);

    @Import(name = "rumprun_java_get_option")
    @Unmanaged
    static native int getOption(int fd, int option);

    @Import(name = "rumprun_java_own_name")
    @Unmanaged
    static native int ownName(byte[] name, int room);
}
