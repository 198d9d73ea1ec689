// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedOutputStream;
import java.util.Objects;

/** {@link java.io.PipedInputStream}. */
public class TPipedInputStream extends InputStream {

    private final Pipe pipe;

    public TPipedInputStream() {
        this(Pipe.SIZE);
    }

    public TPipedInputStream(int size) {
        pipe = new Pipe(size);
    }

    public TPipedInputStream(PipedOutputStream source) throws IOException {
        this(source, Pipe.SIZE);
    }

    public TPipedInputStream(PipedOutputStream source, int size) throws IOException {
        this(size);
        connect(source);
    }

    public void connect(PipedOutputStream source) throws IOException {
        ((TPipedOutputStream) (Object) source).connect(pipe);
    }

    Pipe pipe() {
        return pipe;
    }

    @Override
    public int read() throws IOException {
        return pipe.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        int value = pipe.read();
        if (value < 0) {
            return -1;
        }
        int count = 0;
        target[offset + count++] = (byte) value;
        while (count < length && pipe.available() > 0) {
            target[offset + count++] = (byte) pipe.read();
        }
        return count;
    }

    @Override
    public int available() throws IOException {
        return pipe.available();
    }

    @Override
    public void close() throws IOException {
        pipe.closeReading();
    }
}
