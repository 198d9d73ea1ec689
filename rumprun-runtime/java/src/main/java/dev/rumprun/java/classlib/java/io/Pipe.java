// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.IOException;
import java.io.InterruptedIOException;

/** What has been written to one end of a pipe and not read from the other. */
final class Pipe {

    static final int SIZE = 1024;

    private final char[] content;
    private int first;
    private int count;
    private boolean isConnected;
    private boolean isWritten = true;
    private boolean isRead = true;
    private Thread writer;
    private Thread reader;

    Pipe(int size) {
        if (size <= 0) {
            throw new IllegalArgumentException("Pipe Size <= 0");
        }
        content = new char[size];
    }

    synchronized void connect() throws IOException {
        if (isConnected) {
            throw new IOException("Already connected");
        }
        isConnected = true;
    }

    synchronized void write(char value) throws IOException {
        writer = Thread.currentThread();
        checkOpen();
        while (count == content.length) {
            if (reader != null && !reader.isAlive()) {
                throw new IOException("Pipe broken");
            }
            await();
            checkOpen();
        }
        content[(first + count++) % content.length] = value;
        notifyAll();
    }

    private void checkOpen() throws IOException {
        if (!isWritten || !isRead) {
            throw new IOException("Pipe closed");
        }
    }

    /** Below zero at the end. */
    synchronized int read() throws IOException {
        checkReadable();
        reader = Thread.currentThread();
        while (count == 0) {
            if (!isWritten) {
                return -1;
            }
            if (writer != null && !writer.isAlive()) {
                throw new IOException("Write end dead");
            }
            await();
            checkReadable();
        }
        char value = content[first];
        first = (first + 1) % content.length;
        count--;
        notifyAll();
        return value;
    }

    synchronized void checkReadable() throws IOException {
        if (!isConnected) {
            throw new IOException("Pipe not connected");
        }
        if (!isRead) {
            throw new IOException("Pipe closed");
        }
    }

    /** Looks from time to time whether the other end is alive. */
    private void await() throws IOException {
        try {
            wait(1000);
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    synchronized int available() {
        return isRead ? count : 0;
    }

    synchronized void closeWriting() {
        isWritten = false;
        notifyAll();
    }

    synchronized void closeReading() {
        isRead = false;
        count = 0;
        notifyAll();
    }
}
