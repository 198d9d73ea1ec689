// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import dev.rumprun.java.classlib.java.nio.channels.TGuestFileChannel;
import dev.rumprun.java.files.Descriptor;
import dev.rumprun.java.files.FileInput;
import dev.rumprun.java.files.FileOutput;
import dev.rumprun.java.files.OpenFile;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Map;

/** {@link java.io.RandomAccessFile}. */
public class TRandomAccessFile implements DataInput, DataOutput, Closeable {

    private static final int WRITTEN = OpenFile.READ | OpenFile.WRITE | OpenFile.CREATE;
    private static final Map<String, Integer> MODES = Map.of(
            "r", OpenFile.READ, "rw", WRITTEN, "rws", WRITTEN | OpenFile.SYNC, "rwd", WRITTEN | OpenFile.SYNC);

    private final OpenFile file;
    private final int access;
    private final DataInputStream input;
    private final DataOutputStream output;
    private FileChannel channel;

    public TRandomAccessFile(String path, String mode) throws FileNotFoundException {
        this(new File(path), mode);
    }

    public TRandomAccessFile(File path, String mode) throws FileNotFoundException {
        Integer options = MODES.get(mode);
        if (options == null) {
            throw new IllegalArgumentException(
                    "Illegal mode \"" + mode + "\" must be one of \"r\", \"rw\", \"rws\", or \"rwd\"");
        }
        access = options & (OpenFile.READ | OpenFile.WRITE);
        file = OpenFile.of(path.getPath(), options);
        input = new DataInputStream(new FileInput(file));
        output = new DataOutputStream(new FileOutput(file));
    }

    public final FileChannel getChannel() {
        if (channel == null) {
            channel = new TGuestFileChannel(file, access);
        }
        return channel;
    }

    public final FileDescriptor getFD() throws IOException {
        return Descriptor.of(file);
    }

    public int read() throws IOException {
        return input.read();
    }

    public int read(byte[] bytes) throws IOException {
        return file.read(bytes, 0, bytes.length);
    }

    public int read(byte[] bytes, int offset, int length) throws IOException {
        return file.read(bytes, offset, length);
    }

    @Override
    public void write(int value) throws IOException {
        output.write(value);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        file.write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        file.write(bytes, offset, length);
    }

    public long getFilePointer() throws IOException {
        return file.position();
    }

    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new IOException("Negative seek offset");
        }
        file.seek(position);
    }

    public long length() throws IOException {
        return file.length();
    }

    public void setLength(long length) throws IOException {
        long position = file.position();
        file.resize(length);
        file.seek(Math.min(position, length));
    }

    @Override
    public int skipBytes(int count) throws IOException {
        if (count <= 0) {
            return 0;
        }
        long position = file.position();
        long target = Math.min(position + count, file.length());
        file.seek(target);
        return (int) (target - position);
    }

    @Override
    public void close() throws IOException {
        if (channel == null) {
            file.close();
        } else {
            channel.close();
        }
    }

    @Override
    public void readFully(byte[] bytes) throws IOException {
        input.readFully(bytes);
    }

    @Override
    public void readFully(byte[] bytes, int offset, int length) throws IOException {
        input.readFully(bytes, offset, length);
    }

    @Override
    public boolean readBoolean() throws IOException {
        return input.readBoolean();
    }

    @Override
    public byte readByte() throws IOException {
        return input.readByte();
    }

    @Override
    public int readUnsignedByte() throws IOException {
        return input.readUnsignedByte();
    }

    @Override
    public short readShort() throws IOException {
        return input.readShort();
    }

    @Override
    public int readUnsignedShort() throws IOException {
        return input.readUnsignedShort();
    }

    @Override
    public char readChar() throws IOException {
        return input.readChar();
    }

    @Override
    public int readInt() throws IOException {
        return input.readInt();
    }

    @Override
    public long readLong() throws IOException {
        return input.readLong();
    }

    @Override
    public float readFloat() throws IOException {
        return input.readFloat();
    }

    @Override
    public double readDouble() throws IOException {
        return input.readDouble();
    }

    /** Each byte is a character. */
    @Override
    public String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n' && next != '\r'; next = read()) {
            line.append((char) next);
        }
        if (next == '\r') {
            long position = file.position();
            if (read() != '\n') {
                file.seek(position);
            }
        }
        return line.toString();
    }

    @Override
    public String readUTF() throws IOException {
        return input.readUTF();
    }

    @Override
    public void writeBoolean(boolean value) throws IOException {
        output.writeBoolean(value);
    }

    @Override
    public void writeByte(int value) throws IOException {
        output.writeByte(value);
    }

    @Override
    public void writeShort(int value) throws IOException {
        output.writeShort(value);
    }

    @Override
    public void writeChar(int value) throws IOException {
        output.writeChar(value);
    }

    @Override
    public void writeInt(int value) throws IOException {
        output.writeInt(value);
    }

    @Override
    public void writeLong(long value) throws IOException {
        output.writeLong(value);
    }

    @Override
    public void writeFloat(float value) throws IOException {
        output.writeFloat(value);
    }

    @Override
    public void writeDouble(double value) throws IOException {
        output.writeDouble(value);
    }

    @Override
    public void writeBytes(String text) throws IOException {
        output.writeBytes(text);
    }

    @Override
    public void writeChars(String text) throws IOException {
        output.writeChars(text);
    }

    @Override
    public void writeUTF(String text) throws IOException {
        output.writeUTF(text);
    }
}
