// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.channels;

import dev.rumprun.java.files.OpenFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Objects;
import org.teavm.classlib.java.nio.TMappedFiles;

/**
 * A channel of a file, whose position is that of the stream it belongs to. Named as if it stood in for a class of the JDK,
 * since only such classes can refer to one that does, here {@link java.nio.MappedByteBuffer}.
 */
public final class TGuestFileChannel extends FileChannel {

    private static final int BLOCK = 8192;

    private final OpenFile file;
    private final int access;

    /**
     * Makes the channel.
     *
     * @param access {@link OpenFile#READ}, {@link OpenFile#WRITE}, {@link OpenFile#APPEND}
     */
    public TGuestFileChannel(OpenFile file, int access) {
        this.file = file;
        this.access = access;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        checkReadable();
        if (target.isReadOnly()) {
            throw new IllegalArgumentException("Read-only buffer");
        }
        if (!target.hasRemaining()) {
            return 0;
        }
        byte[] block = new byte[Math.min(BLOCK, target.remaining())];
        int total = 0;
        int count = block.length;
        while (count == block.length && target.hasRemaining()) {
            count = file.read(block, 0, Math.min(block.length, target.remaining()));
            if (count > 0) {
                target.put(block, 0, count);
                total += count;
            }
        }
        return total == 0 ? -1 : total;
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, targets.length);
        checkReadable();
        long total = 0;
        for (int i = offset; i < offset + length; i++) {
            int wanted = targets[i].remaining();
            int count = read(targets[i]);
            total += Math.max(0, count);
            if (count < wanted) {
                return total == 0 ? -1 : total;
            }
        }
        return total;
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        checkPosition(position);
        checkReadable();
        long before = file.position();
        file.seek(position);
        try {
            return read(target);
        } finally {
            file.seek(before);
        }
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        checkWritable();
        int total = source.remaining();
        byte[] block = new byte[Math.min(BLOCK, total)];
        while (source.hasRemaining()) {
            int count = Math.min(block.length, source.remaining());
            source.get(block, 0, count);
            file.write(block, 0, count);
        }
        return total;
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, sources.length);
        checkWritable();
        long total = 0;
        for (int i = offset; i < offset + length; i++) {
            total += write(sources[i]);
        }
        return total;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        checkPosition(position);
        checkWritable();
        long before = file.position();
        file.seek(position);
        try {
            return write(source);
        } finally {
            file.seek(before);
        }
    }

    @Override
    public long position() throws IOException {
        checkOpen();
        return (access & OpenFile.APPEND) == 0 ? file.position() : file.length();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        checkOpen();
        if (position < 0) {
            throw new IllegalArgumentException();
        }
        file.seek(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        checkOpen();
        return file.length();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        checkOpen();
        if (size < 0) {
            throw new IllegalArgumentException("Negative size");
        }
        checkWritable();
        long position = file.position();
        if (size < file.length()) {
            file.resize(size);
        }
        file.seek(Math.min(position, size));
        return this;
    }

    @Override
    public void force(boolean withAttributes) throws IOException {
        checkOpen();
        file.sync();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        checkOpen();
        if (!target.isOpen()) {
            throw new ClosedChannelException();
        }
        checkReadable();
        if (target instanceof TGuestFileChannel other) {
            other.checkWritable();
        }
        checkRange(position, count);
        long total = 0;
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        while (total < count) {
            block.clear().limit((int) Math.min(BLOCK, count - total));
            if (read(block, position + total) < 0) {
                break;
            }
            block.flip();
            int wanted = block.remaining();
            int written = target.write(block);
            total += written;
            if (written < wanted) {
                break;
            }
        }
        return total;
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        checkOpen();
        if (!source.isOpen()) {
            throw new ClosedChannelException();
        }
        checkWritable();
        checkRange(position, count);
        if (position > file.length()) {
            return 0;
        }
        long total = 0;
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        while (total < count) {
            block.clear().limit((int) Math.min(BLOCK, count - total));
            if (source.read(block) <= 0) {
                break;
            }
            block.flip();
            total += write(block, position + total);
        }
        return total;
    }

    /** A copy of that part of the file: a guest maps no files into memory. */
    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        checkOpen();
        Objects.requireNonNull(mode, "Mode is null");
        checkMapped(mode, position, size);
        if (file.length() < position + size) {
            if ((access & OpenFile.WRITE) == 0) {
                throw new IOException("Channel not open for writing - cannot extend file to required size");
            }
            long before = file.position();
            file.resize(position + size);
            file.seek(before);
        }
        ByteBuffer all = ByteBuffer.allocate((int) size);
        read(all, position);
        return TMappedFiles.of(all.array(), mode == MapMode.READ_ONLY);
    }

    private void checkMapped(MapMode mode, long position, long size) throws IOException {
        if (position < 0) {
            throw new IllegalArgumentException("Negative position");
        }
        if (size < 0) {
            throw new IllegalArgumentException("Negative size");
        }
        if (position + size < 0) {
            throw new IllegalArgumentException("Position + size overflow");
        }
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Size exceeds Integer.MAX_VALUE");
        }
        if (mode != MapMode.READ_ONLY) {
            checkWritable();
        }
        checkReadable();
        if (mode == MapMode.READ_WRITE) {
            throw new UnsupportedOperationException("what is written to memory does not get into a file; use write");
        }
    }

    @Override
    public FileLock lock(long position, long size, boolean isShared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean isShared) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    private void checkOpen() throws IOException {
        if (!isOpen() || !file.isOpen()) {
            throw new ClosedChannelException();
        }
    }

    private void checkReadable() throws IOException {
        checkOpen();
        if ((access & OpenFile.READ) == 0) {
            throw new NonReadableChannelException();
        }
    }

    private void checkWritable() throws IOException {
        checkOpen();
        if ((access & OpenFile.WRITE) == 0) {
            throw new NonWritableChannelException();
        }
    }

    private static void checkPosition(long position) {
        if (position < 0) {
            throw new IllegalArgumentException("Negative position");
        }
    }

    private static void checkRange(long position, long count) {
        if (position < 0 || count < 0) {
            throw new IllegalArgumentException();
        }
    }
}
