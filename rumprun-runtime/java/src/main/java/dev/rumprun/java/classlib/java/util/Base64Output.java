// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** What is written goes on as Base64, by groups that are encoded by themselves. */
final class Base64Output extends FilterOutputStream {

    private final byte[] group;
    private final byte[] separator;
    private final UnaryOperator<byte[]> encoder;
    private int count;
    private boolean isLater;
    private boolean closed;

    Base64Output(OutputStream target, int group, byte[] separator, UnaryOperator<byte[]> encoder) {
        super(target);
        this.group = new byte[group];
        this.separator = separator;
        this.encoder = encoder;
    }

    @Override
    public void write(int value) throws IOException {
        if (closed) {
            throw new IOException("Stream is closed");
        }
        if (count == group.length) {
            writeGroup();
        }
        group[count++] = (byte) value;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            write(bytes[offset + i]);
        }
    }

    private void writeGroup() throws IOException {
        if (isLater) {
            out.write(separator);
        }
        isLater = true;
        out.write(encoder.apply(Arrays.copyOf(group, count)));
        count = 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            if (count > 0) {
                writeGroup();
            }
            out.close();
        }
    }
}
