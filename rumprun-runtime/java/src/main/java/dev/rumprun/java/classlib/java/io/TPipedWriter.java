// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.IOException;
import java.io.Writer;
import java.io.PipedReader;
import java.util.Objects;

/** {@link java.io.PipedWriter}. */
public class TPipedWriter extends Writer {

    /** Null if it is not connected. */
    private Pipe pipe;

    public TPipedWriter() {
    }

    public TPipedWriter(PipedReader target) throws IOException {
        connect(target);
    }

    public void connect(PipedReader target) throws IOException {
        connect(((TPipedReader) (Object) target).pipe());
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
        pipe().write((char) (value));
    }

    @Override
    public void write(char[] source, int offset, int length) throws IOException {
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
