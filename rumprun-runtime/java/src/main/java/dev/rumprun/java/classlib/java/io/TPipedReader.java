// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.IOException;
import java.io.Reader;
import java.io.PipedWriter;
import java.util.Objects;

/** {@link java.io.PipedReader}. */
public class TPipedReader extends Reader {

    private final Pipe pipe;

    public TPipedReader() {
        this(Pipe.SIZE);
    }

    public TPipedReader(int size) {
        pipe = new Pipe(size);
    }

    public TPipedReader(PipedWriter source) throws IOException {
        this(source, Pipe.SIZE);
    }

    public TPipedReader(PipedWriter source, int size) throws IOException {
        this(size);
        connect(source);
    }

    public void connect(PipedWriter source) throws IOException {
        ((TPipedWriter) (Object) source).connect(pipe);
    }

    Pipe pipe() {
        return pipe;
    }

    @Override
    public int read() throws IOException {
        return pipe.read();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        int value = pipe.read();
        if (value < 0) {
            return -1;
        }
        int count = 0;
        target[offset + count++] = (char) value;
        while (count < length && pipe.available() > 0) {
            target[offset + count++] = (char) pipe.read();
        }
        return count;
    }

    @Override
    public boolean ready() throws IOException {
        pipe.checkReadable();
        return pipe.available() > 0;
    }

    @Override
    public void close() throws IOException {
        pipe.closeReading();
    }
}
