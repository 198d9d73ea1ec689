// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Objects;
import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;
import org.teavm.interop.c.Include;

/** The files of the class path that are in the image. The translator embeds them if a program reaches this class. */
@Include(value = "resources.h", isSystem = false)
public final class Resources {

    private static final String PROTOCOL = "resource";

    private Resources() {
    }

    /**
     * The contents of a file; null if there is none of that name.
     *
     * @param name as a class loader takes it, without a slash at its beginning
     */
    public static InputStream open(String name) {
        int number = number(name);
        return number < 0 ? null : new Contents(number);
    }

    /** Where a file is, which can be opened; null if there is none of that name. */
    public static URL find(String name) {
        if (number(name) < 0) {
            return null;
        }
        try {
            return new URL(PROTOCOL, "", -1, "/" + name, new Handler());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int number(String name) {
        return number(CStrings.of(Objects.requireNonNull(name, "name")));
    }

    private static final class Handler extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) {
            return new Connection(url);
        }
    }

    private static final class Connection extends URLConnection {
        Connection(URL url) {
            super(url);
        }

        @Override
        public void connect() {
            connected = true;
        }

        @Override
        public InputStream getInputStream() {
            connect();
            return open(url.getPath().substring(1));
        }

        @Override
        public int getContentLength() {
            return size(number(url.getPath().substring(1)));
        }
    }

    private static final class Contents extends InputStream {
        private final int number;
        private int position;

        Contents(int number) {
            this.number = number;
        }

        @Override
        public int read() throws IOException {
            byte[] next = new byte[1];
            return read(next, 0, 1) < 0 ? -1 : next[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, target.length);
            int count = Math.min(length, available());
            if (count == 0) {
                return length == 0 ? 0 : -1;
            }
            copy(number, position, target, offset, count);
            position += count;
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            int skipped = (int) Math.max(0, Math.min(count, available()));
            position += skipped;
            return skipped;
        }

        @Override
        public int available() throws IOException {
            return size(number) - position;
        }
    }

    @Import(name = "rumprun_java_resource")
    @Unmanaged
    private static native int number(byte[] name);

    @Import(name = "rumprun_java_resource_size")
    @Unmanaged
    private static native int size(int number);

    @Import(name = "rumprun_java_resource_copy")
    @Unmanaged
    private static native void copy(int number, int from, byte[] target, int offset, int length);
}
