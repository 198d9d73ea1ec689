// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.zip;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.zip.Deflater;

/**
 * {@link java.util.zip.DeflaterOutputStream}. TeaVM's writes nothing to the stream below when there is nothing to
 * write, which for one that writes chunks is the end.
 */
public class TDeflaterOutputStream extends FilterOutputStream {

    private static final int SIZE = 512;

    protected Deflater def;
    protected byte[] buf;
    /** TeaVM's ZipOutputStream clears this for its next entry. */
    protected boolean done;
    private final boolean isOwn;
    private boolean isClosed;

    public TDeflaterOutputStream(OutputStream target) {
        this(target, new Deflater(), SIZE, true);
    }

    public TDeflaterOutputStream(OutputStream target, Deflater deflater) {
        this(target, deflater, SIZE);
    }

    public TDeflaterOutputStream(OutputStream target, Deflater deflater, int size) {
        this(target, deflater, size, false);
    }

    private TDeflaterOutputStream(OutputStream target, Deflater deflater, int size, boolean isOwn) {
        super(Objects.requireNonNull(target));
        if (size <= 0) {
            throw new IllegalArgumentException("buffer size <= 0");
        }
        def = Objects.requireNonNull(deflater);
        buf = new byte[size];
        this.isOwn = isOwn;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (done) {
            throw new IOException("write beyond end of stream");
        }
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length > 0) {
            def.setInput(bytes, offset, length);
            while (!def.needsInput()) {
                deflate();
            }
        }
    }

    protected void deflate() throws IOException {
        int count = def.deflate(buf, 0, buf.length);
        if (count > 0) {
            out.write(buf, 0, count);
        }
    }

    public void finish() throws IOException {
        if (done) {
            return;
        }
        done = true;
        def.finish();
        while (!def.finished()) {
            if (def.needsInput()) {
                def.setInput(buf, 0, 0);
            }
            deflate();
        }
    }

    @Override
    public void close() throws IOException {
        if (!isClosed) {
            isClosed = true;
            finish();
            if (isOwn) {
                def.end();
            }
            out.close();
        }
    }
}
