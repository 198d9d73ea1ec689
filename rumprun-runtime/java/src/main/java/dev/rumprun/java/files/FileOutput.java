// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.files;

import java.io.IOException;
import java.io.OutputStream;

/** What is written to a file. */
public final class FileOutput extends OutputStream {

    private final OpenFile file;

    public FileOutput(OpenFile file) {
        this.file = file;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        file.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
