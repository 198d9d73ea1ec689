// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.IOException;
import java.nio.CharBuffer;
import java.text.MessageFormat;

/** Patterns of messages, and buffers of letters. */
final class Patterns {

    private static final class Other extends MessageFormat {
        Other(String pattern) {
            super(pattern);
        }
    }

    private Patterns() {
    }

    static void print() throws IOException {
        for (String pattern : new String[] {"it''s {0} o''clock", "'{'0'}' {1}", "a '{b' c", "'{{'}}", "{0}''", "plain"}) {
            MessageFormat format = new MessageFormat(pattern);
            System.out.println(format.toPattern() + " | " + format.format(new Object[] {"one", "two"}) + " | "
                    + format.equals(new MessageFormat(pattern)) + " " + format.equals(new Other(pattern)) + " "
                    + format.equals(new MessageFormat(pattern + "x")) + " " + format.equals(null));
        }
        CharBuffer source = CharBuffer.wrap("a buffer of letters");
        CharBuffer target = CharBuffer.allocate(8);
        for (int count = source.read(target); count >= 0; count = source.read(target)) {
            target.flip();
            System.out.println(count + " " + target + " " + source.remaining());
            target.clear();
        }
        source.rewind();
        try {
            source.read(source);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
    }
}
