// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The body of a response, with its head before it: what is written first goes out together with the head. */
final class ResponseBody extends OutputStream {

    /** How it is seen where it ends. */
    enum Form { LENGTH, CHUNKS, END_OF_CONNECTION }

    private static final int BUFFER = 4096;
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] LINE_END = "\r\n".getBytes(StandardCharsets.ISO_8859_1);

    private final Connection connection;
    private final Form form;
    private final Runnable whenClosed;
    /** What has not been written of a body with a known length. */
    private long left;
    private byte[] head;
    private final byte[] buffer = new byte[BUFFER];
    private int buffered;
    private boolean closed;

    /**
     * Makes a body.
     *
     * @param head what goes before it
     * @param length if the form has one
     * @param whenClosed is called when all of it has been written
     */
    ResponseBody(Connection connection, byte[] head, Form form, long length, Runnable whenClosed) {
        this.connection = connection;
        this.head = head;
        this.form = form;
        this.left = length;
        this.whenClosed = whenClosed;
    }

    /** Whether all of it is out. */
    boolean isComplete() {
        return closed && left == 0;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("stream closed");
        }
        if (length == 0) {
            return;
        }
        if (form == Form.LENGTH) {
            if (length > left) {
                throw new IOException("too many bytes to write to stream");
            }
            left -= length;
        }
        if (length > BUFFER - buffered) {
            writeBuffered();
        }
        if (length > BUFFER - buffered) {
            send(bytes, offset, length);
        } else {
            System.arraycopy(bytes, offset, buffer, buffered, length);
            buffered += length;
        }
    }

    @Override
    public void flush() throws IOException {
        writeBuffered();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            writeBuffered();
            if (form == Form.CHUNKS) {
                connection.write(LAST_CHUNK, 0, LAST_CHUNK.length);
            }
            if (left > 0) {
                throw new IOException("insufficient bytes written");
            }
        } catch (IOException e) {
            connection.close();
            throw e;
        } finally {
            whenClosed.run();
        }
    }

    private void writeBuffered() throws IOException {
        int length = buffered;
        buffered = 0;
        if (length > 0 || head != null) {
            send(buffer, 0, length);
        }
    }

    /** Writes the head, if it is not out yet, the chunk's size and the bytes; all at once, if they are few. */
    private void send(byte[] bytes, int offset, int length) throws IOException {
        boolean chunk = form == Form.CHUNKS && length > 0;
        byte[] size = chunk
                ? (Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1)
                : new byte[0];
        byte[] before = head == null ? new byte[0] : head;
        byte[] after = chunk ? LINE_END : new byte[0];
        head = null;
        if (length > BUFFER) {
            connection.write(before, 0, before.length);
            connection.write(size, 0, size.length);
            connection.write(bytes, offset, length);
            connection.write(after, 0, after.length);
            return;
        }
        byte[] all = new byte[before.length + size.length + length + after.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(size, 0, all, before.length, size.length);
        System.arraycopy(bytes, offset, all, before.length + size.length, length);
        System.arraycopy(after, 0, all, all.length - after.length, after.length);
        connection.write(all, 0, all.length);
    }
}
