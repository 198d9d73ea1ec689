// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Of {@link InputStream}: what never comes back in TeaVM's, once all is read or nothing is left to skip. */
public final class TInputStreamMembers {

    private TInputStreamMembers() {
    }

    public static int readNBytes(InputStream stream, byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        int total = 0;
        while (total < length) {
            int count = stream.read(target, offset + total, length - total);
            if (count < 0) {
                break;
            }
            total += count;
        }
        return total;
    }

    public static void skipNBytes(InputStream stream, long wanted) throws IOException {
        long left = wanted;
        while (left > 0) {
            long skipped = stream.skip(left);
            if (skipped < 0 || skipped > left) {
                throw new IOException("Unable to skip exactly");
            }
            left -= skipped;
            if (skipped == 0) {
                if (stream.read() < 0) {
                    throw new EOFException();
                }
                left--;
            }
        }
    }
}
