// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** {@link java.io.LineNumberReader}. */
public class TLineNumberReader extends BufferedReader {

    private static final int NONE = -1;

    private int number;
    private int numberAtMark;
    private int last = NONE;
    private int lastAtMark;

    public TLineNumberReader(Reader source) {
        super(source);
    }

    public TLineNumberReader(Reader source, int size) {
        super(source, size);
    }

    public int getLineNumber() {
        return number;
    }

    public void setLineNumber(int other) {
        number = other;
    }

    /** Each end of a line is a line feed. */
    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value == '\n' && last == '\r') {
            value = super.read();
        }
        last = value;
        if (value != '\n' && value != '\r') {
            return value;
        }
        number++;
        return '\n';
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        for (int i = offset; i < offset + count; i++) {
            if (target[i] == '\r' || target[i] == '\n' && last != '\r') {
                number++;
            }
            last = target[i];
        }
        return count;
    }

    @Override
    public String readLine() throws IOException {
        String line = super.readLine();
        if (line != null) {
            number++;
            last = NONE;
        }
        return line;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public void mark(int limit) throws IOException {
        super.mark(limit);
        numberAtMark = number;
        lastAtMark = last;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        number = numberAtMark;
        last = lastAtMark;
    }
}
