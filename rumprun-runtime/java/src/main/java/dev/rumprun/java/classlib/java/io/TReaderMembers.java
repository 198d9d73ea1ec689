// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import dev.rumprun.java.Static;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;

/** Of {@link Reader}. */
public final class TReaderMembers {

    private static final int BLOCK = 8192;

    private TReaderMembers() {
    }

    @Static
    public static Reader nullReader() {
        return new StringReader("");
    }

    public static long transferTo(Reader reader, Writer target) throws IOException {
        char[] block = new char[BLOCK];
        long total = 0;
        for (int count = reader.read(block); count >= 0; count = reader.read(block)) {
            target.write(block, 0, count);
            total += count;
        }
        return total;
    }
}
