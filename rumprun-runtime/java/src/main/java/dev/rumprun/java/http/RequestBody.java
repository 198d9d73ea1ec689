// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.http;

import java.io.IOException;
import java.io.InputStream;

/** The body of a request, in one piece of a known length or in chunks. */
final class RequestBody extends InputStream {

    /** What is left of a body that nobody has read is skipped, if it is no more. */
    private static final int MAX_LEFT_OVER = 64 * 1024;
    private static final int SKIP = 1024;
    private static final int MAX_SIZE_DIGITS = 15;
    private static final int HEX = 16;

    private final Connection connection;
    private final boolean chunked;
    /** Of the body or the chunk. */
    private long left;
    private boolean firstChunk = true;
    private boolean ended;
    private boolean closed;

    private RequestBody(Connection connection, boolean chunked, long length) {
        this.connection = connection;
        this.chunked = chunked;
        left = length;
        ended = !chunked && length == 0;
    }

    static RequestBody ofLength(Connection connection, long length) {
        return new RequestBody(connection, false, length);
    }

    static RequestBody inChunks(Connection connection) {
        return new RequestBody(connection, true, 0);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("Stream is closed");
        }
        return readSome(bytes, offset, length);
    }

    private int readSome(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (chunked && left == 0 && !ended) {
            beginChunk();
        }
        if (ended) {
            return -1;
        }
        int count = connection.readBody(bytes, offset, (int) Math.min(length, left));
        left -= count;
        ended = !chunked && left == 0;
        return count;
    }

    private void beginChunk() throws IOException {
        connection.beginHead();
        if (!firstChunk && !"".equals(connection.readHeadLine())) {
            throw new IOException("A chunk is longer than it says");
        }
        firstChunk = false;
        String line = connection.readHeadLine();
        int end = line == null ? 0 : line.indexOf(';');
        String size = line == null ? "" : (end < 0 ? line : line.substring(0, end)).trim();
        if (size.isEmpty() || size.length() > MAX_SIZE_DIGITS || Character.digit(size.charAt(0), HEX) < 0) {
            throw new IOException("A chunk has no size");
        }
        try {
            left = Long.parseLong(size, HEX);
        } catch (NumberFormatException e) {
            throw new IOException("A chunk has no size");
        }
        if (left == 0) {
            String trailer = connection.readHeadLine();
            while (trailer != null && !trailer.isEmpty()) {
                trailer = connection.readHeadLine();
            }
            ended = true;
        }
    }

    @Override
    public int available() throws IOException {
        return closed || ended ? 0 : (int) Math.min(left, connection.available());
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            skipLeftOver();
        }
    }

    /** Whether the next request can be read. */
    boolean isAtEnd() {
        return ended;
    }

    private void skipLeftOver() throws IOException {
        byte[] skipped = new byte[SKIP];
        int count = 0;
        for (int total = 0; count >= 0 && total <= MAX_LEFT_OVER && (chunked || left <= MAX_LEFT_OVER); total += count) {
            count = readSome(skipped, 0, SKIP);
        }
    }
}
