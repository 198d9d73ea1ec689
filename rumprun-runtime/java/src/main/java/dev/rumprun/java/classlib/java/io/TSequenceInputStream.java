// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;

/** {@link java.io.SequenceInputStream}. */
public class TSequenceInputStream extends InputStream {

    private final Enumeration<? extends InputStream> rest;
    /** Null at the end. */
    private InputStream current;

    public TSequenceInputStream(Enumeration<? extends InputStream> streams) {
        rest = streams;
        current = next();
    }

    public TSequenceInputStream(InputStream first, InputStream second) {
        this(Collections.enumeration(List.of(first, second)));
    }

    private InputStream next() {
        return rest.hasMoreElements() ? Objects.requireNonNull(rest.nextElement()) : null;
    }

    private void goOn() throws IOException {
        current.close();
        current = next();
    }

    @Override
    public int available() throws IOException {
        return current == null ? 0 : current.available();
    }

    @Override
    public int read() throws IOException {
        while (current != null) {
            int value = current.read();
            if (value >= 0) {
                return value;
            }
            goOn();
        }
        return -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        while (current != null) {
            int count = current.read(target, offset, length);
            if (count > 0) {
                return count;
            }
            goOn();
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        while (current != null) {
            goOn();
        }
    }
}
