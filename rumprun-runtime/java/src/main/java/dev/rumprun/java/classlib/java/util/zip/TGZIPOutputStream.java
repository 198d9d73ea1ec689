// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** {@link java.util.zip.GZIPOutputStream}. */
public class TGZIPOutputStream extends DeflaterOutputStream {

    private static final int SIZE = 512;
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, -1};

    protected CRC32 crc = new CRC32();
    private long length;
    private boolean isComplete;

    public TGZIPOutputStream(OutputStream target) throws IOException {
        this(target, SIZE);
    }

    public TGZIPOutputStream(OutputStream target, int size) throws IOException {
        super(target, new Deflater(Deflater.DEFAULT_COMPRESSION, true), size);
        target.write(HEADER);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        super.write(bytes, offset, count);
        crc.update(bytes, offset, count);
        length += count;
    }

    @Override
    public void finish() throws IOException {
        if (!isComplete) {
            isComplete = true;
            super.finish();
            byte[] trailer = new byte[2 * Integer.BYTES];
            put(trailer, 0, crc.getValue());
            put(trailer, Integer.BYTES, length);
            out.write(trailer);
        }
    }

    private static void put(byte[] target, int offset, long number) {
        for (int i = 0; i < Integer.BYTES; i++) {
            target[offset + i] = (byte) (number >> i * Byte.SIZE);
        }
    }
}
