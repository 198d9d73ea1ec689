// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.files;

import dev.rumprun.java.CStrings;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Objects;

/** A file that is open, or was. */
public final class OpenFile {

    public static final int READ = 1;
    public static final int WRITE = 2;
    public static final int APPEND = 4;
    public static final int CREATE = 8;
    /** With {@link #CREATE}: it must not exist. */
    public static final int NEW = 16;
    public static final int TRUNCATE = 32;
    public static final int SYNC = 64;

    public static final int DEFAULT_MODE = 0666;

    public static final OpenFile INPUT = new OpenFile(0);
    public static final OpenFile OUTPUT = new OpenFile(1);
    public static final OpenFile ERRORS = new OpenFile(2);

    private static final int FROM_START = 0;
    private static final int FROM_HERE = 1;
    private static final int FROM_END = 2;
    private static final int CLOSED = -1;

    private int number;

    /**
     * Keeps what was opened.
     *
     * @param number what {@link #number} answered, zero or above
     */
    public OpenFile(int number) {
        this.number = number;
    }

    /**
     * Opens a file.
     *
     * @return below zero for a {@link FileError}
     */
    public static int number(String path, int options, int mode) {
        return Native.open(CStrings.of(path), options, mode);
    }

    /** Opens a file for java.io. */
    public static OpenFile of(String path, int options) throws FileNotFoundException {
        if (path.indexOf('\0') >= 0) {
            throw new FileNotFoundException("Invalid file path");
        }
        int number = number(path, options, DEFAULT_MODE);
        if (number >= 0 && (options & WRITE) == 0 && FileStatus.of(path, true).isDirectory()) {
            Native.close(number);
            throw new FileNotFoundException(path + " (Is a directory)");
        }
        if (number < 0) {
            throw new FileNotFoundException(path + " (" + FileError.text(number) + ")");
        }
        return new OpenFile(number);
    }

    public boolean isOpen() {
        return number != CLOSED;
    }

    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        int count = check(Native.read(number(), bytes, offset, length));
        return count == 0 ? -1 : count;
    }

    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        for (int done = 0; done < length;) {
            done += check(Native.write(number(), bytes, offset + done, length - done));
        }
    }

    public long position() throws IOException {
        return check(Native.seek(number(), 0, FROM_HERE));
    }

    public void seek(long position) throws IOException {
        check(Native.seek(number(), position, FROM_START));
    }

    public long length() throws IOException {
        long position = position();
        long length = check(Native.seek(number(), 0, FROM_END));
        seek(position);
        return length;
    }

    /** What is behind the position; of what has no positions, what can be read without waiting. */
    public int available() throws IOException {
        long position = Native.seek(number(), 0, FROM_HERE);
        if (position < 0) {
            return Native.waiting(number());
        }
        return (int) Math.max(0, Math.min(length() - position, Integer.MAX_VALUE));
    }

    public void resize(long length) throws IOException {
        check(Native.resize(number(), length));
    }

    public int sync() {
        return Native.sync(number);
    }

    public void close() throws IOException {
        if (isOpen()) {
            int closing = number;
            number = CLOSED;
            check(Native.close(closing));
        }
    }

    private int number() throws IOException {
        if (!isOpen()) {
            throw new IOException("Stream Closed");
        }
        return number;
    }

    private static int check(int result) throws IOException {
        return (int) check((long) result);
    }

    private static long check(long result) throws IOException {
        if (result < 0) {
            throw new IOException(FileError.text(result));
        }
        return result;
    }
}
