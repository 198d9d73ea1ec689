// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.util.Objects;

/** {@link java.io.PipedOutputStream}. */
public class TPipedOutputStream extends OutputStream {

    /** Null if it is not connected. */
    private Pipe pipe;

    public TPipedOutputStream() {
    }

    public TPipedOutputStream(PipedInputStream target) throws IOException {
        connect(target);
    }

    public void connect(PipedInputStream target) throws IOException {
        connect(((TPipedInputStream) (Object) target).pipe());
    }

    void connect(Pipe other) throws IOException {
        if (pipe != null) {
            throw new IOException("Already connected");
        }
        other.connect();
        pipe = other;
    }

    private Pipe pipe() throws IOException {
        if (pipe == null) {
            throw new IOException("Pipe not connected");
        }
        return pipe;
    }

    @Override
    public void write(int value) throws IOException {
        pipe().write((char) (value & 0xff));
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        pipe();
        Objects.checkFromIndexSize(offset, length, source.length);
        for (int i = 0; i < length; i++) {
            write(source[offset + i]);
        }
    }

    @Override
    public void flush() throws IOException {
    }

    @Override
    public void close() throws IOException {
        if (pipe != null) {
            pipe.closeWriting();
        }
    }
}
