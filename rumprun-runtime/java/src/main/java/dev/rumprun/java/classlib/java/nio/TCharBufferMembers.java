// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio;

import java.nio.CharBuffer;

/** Of {@link CharBuffer}. */
public final class TCharBufferMembers {

    private TCharBufferMembers() {
    }

    public static int read(CharBuffer self, CharBuffer target) {
        if (!self.hasRemaining()) {
            return -1;
        }
        int count = Math.min(self.remaining(), target.remaining());
        if (count > 0 && self == target) {
            throw new IllegalArgumentException("The source buffer is this buffer");
        }
        for (int i = 0; i < count; i++) {
            target.put(self.get());
        }
        return count;
    }
}
