// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.files;

import java.io.IOException;
import java.io.InputStream;

/** What is read from a file. */
public final class FileInput extends InputStream {

    private final OpenFile file;

    public FileInput(OpenFile file) {
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return file.read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return file.read(bytes, offset, length);
    }

    @Override
    public int available() throws IOException {
        return file.available();
    }

    @Override
    public long skip(long count) throws IOException {
        long position = file.position();
        long target = Math.max(position, Math.min(position + count, file.length()));
        file.seek(target);
        return target - position;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
