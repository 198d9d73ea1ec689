// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** What is read was Base64, and is decoded by groups. */
final class Base64Input extends InputStream {

    private static final int GROUP = 4;

    /** Whether a byte means nothing. */
    interface Ignored {
        boolean test(byte value);
    }

    private final InputStream source;
    private final Ignored ignored;
    private final UnaryOperator<byte[]> decoder;
    private byte[] decoded = new byte[0];
    private int next;
    private boolean closed;

    Base64Input(InputStream source, Ignored ignored, UnaryOperator<byte[]> decoder) {
        this.source = source;
        this.ignored = ignored;
        this.decoder = decoder;
    }

    @Override
    public int read() throws IOException {
        if (closed) {
            throw new IOException("Stream is closed");
        }
        return next < decoded.length || readGroup() ? decoded[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int value = read();
            if (value < 0) {
                return count == 0 ? -1 : count;
            }
            target[offset + count++] = (byte) value;
        }
        return count;
    }

    private boolean readGroup() throws IOException {
        byte[] group = new byte[GROUP];
        int count = 0;
        for (int value = 0; count < GROUP && value >= 0;) {
            value = source.read();
            if (value >= 0 && !ignored.test((byte) value)) {
                group[count++] = (byte) value;
            }
        }
        if (count == 0) {
            return false;
        }
        try {
            decoded = decoder.apply(Arrays.copyOf(group, count));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        next = 0;
        return decoded.length > 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            source.close();
        }
    }
}
