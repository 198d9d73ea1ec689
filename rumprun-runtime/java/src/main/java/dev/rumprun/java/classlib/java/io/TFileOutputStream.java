// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import dev.rumprun.java.classlib.java.nio.channels.TGuestFileChannel;
import dev.rumprun.java.files.Descriptor;
import dev.rumprun.java.files.OpenFile;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;

/** {@link java.io.FileOutputStream}. */
public class TFileOutputStream extends OutputStream {

    private final OpenFile file;
    private final int access;
    private FileChannel channel;

    public TFileOutputStream(String path) throws FileNotFoundException {
        this(new File(path), false);
    }

    public TFileOutputStream(String path, boolean append) throws FileNotFoundException {
        this(new File(path), append);
    }

    public TFileOutputStream(File path) throws FileNotFoundException {
        this(path, false);
    }

    public TFileOutputStream(File path, boolean append) throws FileNotFoundException {
        access = OpenFile.WRITE | (append ? OpenFile.APPEND : 0);
        file = OpenFile.of(path.getPath(), access | OpenFile.CREATE | (append ? 0 : OpenFile.TRUNCATE));
    }

    public TFileOutputStream(FileDescriptor descriptor) {
        access = OpenFile.WRITE;
        file = Descriptor.fileOf(descriptor);
    }

    public FileChannel getChannel() {
        if (channel == null) {
            channel = new TGuestFileChannel(file, access);
        }
        return channel;
    }

    public final FileDescriptor getFD() throws IOException {
        return Descriptor.of(file);
    }

    @Override
    public void write(int value) throws IOException {
        file.write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        file.write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        file.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        if (channel == null) {
            file.close();
        } else {
            channel.close();
        }
    }
}
