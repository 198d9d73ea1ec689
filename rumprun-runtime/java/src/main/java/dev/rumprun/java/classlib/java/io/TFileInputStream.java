// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import dev.rumprun.java.classlib.java.nio.channels.TGuestFileChannel;
import dev.rumprun.java.files.Descriptor;
import dev.rumprun.java.files.OpenFile;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;

/** {@link java.io.FileInputStream}. */
public class TFileInputStream extends InputStream {

    private final OpenFile file;
    private FileChannel channel;

    public TFileInputStream(String path) throws FileNotFoundException {
        this(new File(path));
    }

    public TFileInputStream(File path) throws FileNotFoundException {
        file = OpenFile.of(path.getPath(), OpenFile.READ);
    }

    public TFileInputStream(FileDescriptor descriptor) {
        file = Descriptor.fileOf(descriptor);
    }

    public FileChannel getChannel() {
        if (channel == null) {
            channel = new TGuestFileChannel(file, OpenFile.READ);
        }
        return channel;
    }

    public final FileDescriptor getFD() throws IOException {
        return Descriptor.of(file);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return file.read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes) throws IOException {
        return file.read(bytes, 0, bytes.length);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return file.read(bytes, offset, length);
    }

    @Override
    public long skip(long count) throws IOException {
        long position = file.position();
        file.seek(position + count);
        return count;
    }

    @Override
    public int available() throws IOException {
        return file.available();
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
