// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** {@link java.io.BufferedReader}. */
public class TBufferedReader extends Reader {

    private static final int SIZE = 8192;
    private static final int NO_MARK = -1;

    /** Null when closed. */
    private Reader source;
    private char[] buffer;
    private int position;
    private int end;
    private int mark = NO_MARK;
    /** How many characters may be read from the mark on. */
    private int limit;
    private boolean markIsGone;
    /** A carriage return was the end of the last line: a line feed that is next belongs to it. */
    private boolean skipsLineFeed;
    private boolean skipsLineFeedAtMark;

    public TBufferedReader(Reader source) {
        this(source, SIZE);
    }

    public TBufferedReader(Reader source, int size) {
        if (size <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        this.source = Objects.requireNonNull(source);
        buffer = new char[size];
    }

    @Override
    public int read() throws IOException {
        ensureOpen();
        return fill() ? buffer[position++] : -1;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        int count = 0;
        while (count < length && (count == 0 || position < end || source.ready())) {
            if (!fill()) {
                break;
            }
            int part = Math.min(length - count, end - position);
            System.arraycopy(buffer, position, target, offset + count, part);
            position += part;
            count += part;
        }
        return count == 0 ? -1 : count;
    }

    public String readLine() throws IOException {
        ensureOpen();
        StringBuilder line = null;
        while (fill()) {
            int start = position;
            while (position < end && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            if (position < end) {
                skipsLineFeed = buffer[position] == '\r';
                int length = position++ - start;
                return line == null ? new String(buffer, start, length)
                        : line.append(buffer, start, length).toString();
            }
            if (line == null) {
                line = new StringBuilder();
            }
            line.append(buffer, start, position - start);
        }
        return line == null ? null : line.toString();
    }

    /** Whether there is a character now; reads if there is none in the buffer. */
    private boolean fill() throws IOException {
        while (true) {
            if (position == end && !readMore()) {
                return false;
            }
            if (!skipsLineFeed) {
                return true;
            }
            skipsLineFeed = false;
            if (buffer[position] != '\n') {
                return true;
            }
            position++;
        }
    }

    private boolean readMore() throws IOException {
        if (mark != NO_MARK && position - mark >= limit) {
            mark = NO_MARK;
            markIsGone = true;
        }
        int keptFrom = mark == NO_MARK ? end : mark;
        int kept = end - keptFrom;
        char[] target = kept == buffer.length ? Arrays.copyOf(buffer, Math.min(limit, kept * 2)) : buffer;
        System.arraycopy(buffer, keptFrom, target, 0, kept);
        buffer = target;
        position = kept;
        end = kept;
        if (mark != NO_MARK) {
            mark = 0;
        }
        int count;
        do {
            count = source.read(buffer, end, buffer.length - end);
        } while (count == 0);
        end += Math.max(count, 0);
        return count > 0;
    }

    public Stream<String> lines() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Lines(), Spliterator.ORDERED), false);
    }

    @Override
    public long skip(long count) throws IOException {
        if (count < 0) {
            throw new IllegalArgumentException("skip value is negative");
        }
        ensureOpen();
        long rest = count;
        while (rest > 0 && fill()) {
            int part = (int) Math.min(rest, end - position);
            position += part;
            rest -= part;
        }
        return count - rest;
    }

    @Override
    public boolean ready() throws IOException {
        ensureOpen();
        if (skipsLineFeed && (position < end || source.ready())) {
            fill();
        }
        return position < end || source.ready();
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int readAheadLimit) throws IOException {
        if (readAheadLimit < 0) {
            throw new IllegalArgumentException("Read-ahead limit < 0");
        }
        ensureOpen();
        limit = readAheadLimit;
        mark = position;
        markIsGone = false;
        skipsLineFeedAtMark = skipsLineFeed;
    }

    @Override
    public void reset() throws IOException {
        ensureOpen();
        if (mark == NO_MARK) {
            throw new IOException(markIsGone ? "Mark invalid" : "Stream not marked");
        }
        position = mark;
        skipsLineFeed = skipsLineFeedAtMark;
    }

    @Override
    public void close() throws IOException {
        if (source != null) {
            try {
                source.close();
            } finally {
                source = null;
                buffer = null;
            }
        }
    }

    private void ensureOpen() throws IOException {
        if (source == null) {
            throw new IOException("Stream closed");
        }
    }

    private final class Lines implements Iterator<String> {

        private String next;

        @Override
        public boolean hasNext() {
            if (next == null) {
                try {
                    next = readLine();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return next != null;
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            String line = next;
            next = null;
            return line;
        }
    }
}
