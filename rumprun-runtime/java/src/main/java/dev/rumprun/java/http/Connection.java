// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.http;

import dev.rumprun.java.Idle;
import dev.rumprun.java.net.Channel;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection to a client, with what has been read from it beforehand. */
final class Connection {

    /** How long a client may take to send a request's head, or to send or take a part of a body. */
    static final int PATIENCE_MS = 30_000;

    /** Lines of a request's head, together. */
    private static final int MAX_HEAD = 32 * 1024;
    private static final int BUFFER = 4096;
    /** What may come after the last response, and for how long. */
    private static final int LINGER_BYTES = 256 * 1024;
    private static final int LINGER_MS = 1000;

    private final Channel channel;
    private final byte[] peer;
    private final byte[] buffer = new byte[BUFFER];
    private int begin;
    private int end;
    /** Until when the head has to be there, and how much of it there may be yet. */
    private long headLimit;
    private int headRoom;
    private boolean busy;

    Connection(Channel channel, byte[] peer) {
        this.channel = channel;
        this.peer = peer;
    }

    byte[] peer() {
        return peer;
    }

    byte[] local() {
        return channel.local();
    }

    /** Whether a request is being answered. */
    boolean isBusy() {
        return busy;
    }

    void setBusy(boolean busy) {
        this.busy = busy;
    }

    void close() {
        channel.close();
    }

    boolean isClosed() {
        return channel.isClosed();
    }

    void beginHead() {
        headLimit = Idle.now() + PATIENCE_MS;
        headRoom = MAX_HEAD;
    }

    /** A line of the head, without its end; null at the end of the connection. */
    String readHeadLine() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            int left = (int) Math.max(0, headLimit - Idle.now());
            if (left == 0) {
                throw new SocketTimeoutException("The request's head takes too long");
            }
            int next = readByte(left);
            if (next < 0) {
                return null;
            }
            if (--headRoom < 0) {
                throw new Refusal(Status.HEAD_TOO_LARGE, "The head has more than " + MAX_HEAD + " bytes");
            }
            if (next == '\n') {
                int length = line.length();
                if (length > 0 && line.charAt(length - 1) == '\r') {
                    line.setLength(length - 1);
                }
                return line.toString();
            }
            line.append((char) next);
        }
    }

    int readByte(int timeout) throws IOException {
        if (begin == end && !fill(timeout)) {
            return -1;
        }
        return buffer[begin++] & 0xFF;
    }

    private boolean fill(int timeout) throws IOException {
        begin = 0;
        end = Math.max(0, channel.read(buffer, 0, BUFFER, timeout));
        return end > 0;
    }

    /** Some bytes of a body. */
    int readBody(byte[] bytes, int offset, int length) throws IOException {
        int count;
        if (begin < end) {
            count = Math.min(length, end - begin);
            System.arraycopy(buffer, begin, bytes, offset, count);
            begin += count;
        } else {
            count = channel.read(bytes, offset, length, PATIENCE_MS);
        }
        if (count < 0) {
            throw new EOFException("The connection ends within the body");
        }
        return count;
    }

    int available() throws IOException {
        return begin < end ? end - begin : channel.available();
    }

    void write(byte[] bytes, int offset, int length) throws IOException {
        channel.write(bytes, offset, length, PATIENCE_MS);
    }

    void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        write(bytes, 0, bytes.length);
    }

    /**
     * Ends the connection in that direction, and takes in what comes from the other a while: to close it with something
     * unread would reset it, and the client could miss the last response.
     */
    void linger() throws IOException {
        channel.shutdown(true);
        long limit = Idle.now() + LINGER_MS;
        int total = end - begin;
        int count = 0;
        while (count >= 0 && total < LINGER_BYTES && Idle.now() < limit) {
            count = channel.read(buffer, 0, BUFFER, LINGER_MS);
            total += count;
        }
    }
}
