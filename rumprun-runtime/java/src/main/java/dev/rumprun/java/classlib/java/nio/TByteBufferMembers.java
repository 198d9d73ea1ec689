// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio;

import dev.rumprun.java.Static;
import java.nio.ByteBuffer;

/** A buffer outside the heap has no advantage in a guest; TeaVM's are not empty, and not freed in time. */
public final class TByteBufferMembers {

    private TByteBufferMembers() {
    }

    @Static
    public static ByteBuffer allocateDirect(int capacity) {
        return ByteBuffer.allocate(capacity);
    }
}
