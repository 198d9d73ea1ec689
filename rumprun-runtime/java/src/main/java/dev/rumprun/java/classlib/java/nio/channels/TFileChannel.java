// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.channels;

import dev.rumprun.java.classlib.java.nio.file.Opening;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.GatheringByteChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.ScatteringByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/** {@link FileChannel}. */
public abstract class TFileChannel implements SeekableByteChannel, GatheringByteChannel, ScatteringByteChannel {

    private boolean isClosed;

    protected TFileChannel() {
    }

    public static FileChannel open(Path path, OpenOption... options) throws IOException {
        return open(path, Set.of(options));
    }

    public static FileChannel open(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return new TGuestFileChannel(Opening.toAccess(path, options), Opening.access(options));
    }

    @Override
    public abstract int read(ByteBuffer target) throws IOException;

    @Override
    public abstract long read(ByteBuffer[] targets, int offset, int length) throws IOException;

    @Override
    public final long read(ByteBuffer[] targets) throws IOException {
        return read(targets, 0, targets.length);
    }

    public abstract int read(ByteBuffer target, long position) throws IOException;

    @Override
    public abstract int write(ByteBuffer source) throws IOException;

    @Override
    public abstract long write(ByteBuffer[] sources, int offset, int length) throws IOException;

    @Override
    public final long write(ByteBuffer[] sources) throws IOException {
        return write(sources, 0, sources.length);
    }

    public abstract int write(ByteBuffer source, long position) throws IOException;

    @Override
    public abstract long position() throws IOException;

    @Override
    public abstract FileChannel position(long position) throws IOException;

    @Override
    public abstract long size() throws IOException;

    @Override
    public abstract FileChannel truncate(long size) throws IOException;

    public abstract void force(boolean withAttributes) throws IOException;

    public abstract long transferTo(long position, long count, WritableByteChannel target) throws IOException;

    public abstract long transferFrom(ReadableByteChannel source, long position, long count) throws IOException;

    public abstract MappedByteBuffer map(FileChannel.MapMode mode, long position, long size) throws IOException;

    @Override
    public final boolean isOpen() {
        return !isClosed;
    }

    @Override
    public final void close() throws IOException {
        if (!isClosed) {
            isClosed = true;
            implCloseChannel();
        }
    }

    protected abstract void implCloseChannel() throws IOException;

    /** {@link FileChannel.MapMode}. */
    public static final class MapMode {

        public static final MapMode READ_ONLY = new MapMode("READ_ONLY");
        public static final MapMode READ_WRITE = new MapMode("READ_WRITE");
        public static final MapMode PRIVATE = new MapMode("PRIVATE");

        private final String name;

        private MapMode(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
