// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;

/**
 * {@link java.io.ByteArrayInputStream}. TeaVM's takes lengths beyond the end of the array, and stays where it is when it
 * reads all or a number of bytes.
 */
public class TByteArrayInputStream extends InputStream {

    protected byte[] buf;
    protected int pos;
    protected int mark;
    protected int count;

    public TByteArrayInputStream(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    public TByteArrayInputStream(byte[] bytes, int offset, int length) {
        buf = bytes;
        pos = offset;
        mark = offset;
        count = Math.min(offset + length, bytes.length);
    }

    @Override
    public int read() {
        return pos < count ? buf[pos++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (pos >= count) {
            return -1;
        }
        int taken = Math.min(length, count - pos);
        System.arraycopy(buf, pos, target, offset, taken);
        pos += taken;
        return taken;
    }

    @Override
    public byte[] readAllBytes() {
        byte[] rest = Arrays.copyOfRange(buf, pos, Math.max(pos, count));
        pos += rest.length;
        return rest;
    }

    @Override
    public byte[] readNBytes(int length) throws IOException {
        if (length < 0) {
            throw new IllegalArgumentException("len < 0");
        }
        byte[] bytes = new byte[Math.min(length, available())];
        readNBytes(bytes, 0, bytes.length);
        return bytes;
    }

    @Override
    public int readNBytes(byte[] target, int offset, int length) {
        return Math.max(0, read(target, offset, length));
    }

    @Override
    public long transferTo(OutputStream target) throws IOException {
        int length = available();
        target.write(buf, pos, length);
        pos += length;
        return length;
    }

    @Override
    public long skip(long wanted) {
        int skipped = (int) Math.max(0, Math.min(wanted, available()));
        pos += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return Math.max(0, count - pos);
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int limit) {
        mark = pos;
    }

    @Override
    public void reset() {
        pos = mark;
    }

    @Override
    public void close() throws IOException {
    }
}
