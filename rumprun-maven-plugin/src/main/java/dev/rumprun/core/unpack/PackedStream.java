// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.SingleXZInputStream;

/**
 * The entries of a tar.xz file that may be anything. Whatever is wrong with it is a {@link MalformedArchiveException},
 * so that it is told from what is wrong with the disk; and nobody is given more of it than was allowed.
 */
final class PackedStream implements AutoCloseable {

    /** What decompression may take, in KiB: enough for dictionaries of 64 MB. */
    private static final int MEMORY = 128 << 10;
    /** What may be before an entry: its header, with a long name. In bytes. */
    private static final int MAX_HEADER = 1 << 16;
    private static final int BUFFER = 1 << 16;

    private final InputStream file;
    private final Limited limited;
    private final TarArchiveInputStream tar;

    PackedStream(Path archive) throws IOException {
        file = new BufferedInputStream(Files.newInputStream(archive), BUFFER);
        try {
            limited = new Limited(new SingleXZInputStream(file, MEMORY));
            tar = new TarArchiveInputStream(limited, StandardCharsets.UTF_8.name());
        } catch (IOException e) {
            file.close();
            throw broken(e);
        }
    }

    /** The next entry; nothing at the end of the archive. */
    Optional<TarArchiveEntry> next() throws MalformedArchiveException {
        limited.left = MAX_HEADER;
        try {
            return Optional.ofNullable(tar.getNextEntry());
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** Allows to read the contents of an entry of this size. */
    void allow(long size) {
        limited.left = size + MAX_HEADER;
    }

    /**
     * Reads some of the contents of an entry.
     *
     * @return how many bytes; -1 at their end
     */
    int read(byte[] buffer) throws MalformedArchiveException {
        try {
            return tar.read(buffer);
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** Reads what is behind the last entry: the digest of all that was compressed comes at the end. */
    void finish() throws MalformedArchiveException {
        byte[] rest = new byte[BUFFER];
        limited.left = MAX_HEADER;
        try {
            while (limited.read(rest) >= 0) {
                // Of no use to anybody.
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static MalformedArchiveException broken(Exception cause) {
        if (cause instanceof MalformedArchiveException malformed) {
            return malformed;
        }
        return new MalformedArchiveException(cause instanceof EOFException
                ? "it was cut short"
                : "it is damaged, or no tar.xz archive (" + cause.getMessage() + ")", cause);
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    /** Gives so many bytes and no more, whatever the archive says of the length of its names. */
    private static final class Limited extends InputStream {

        private final InputStream in;
        private long left;

        Limited(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left == 0 && length > 0) {
                throw new MalformedArchiveException("it has more in it than it says");
            }
            int read = in.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
