// SPDX-License-Identifier: Apache-2.0
package org.teavm.classlib.java.nio;

/** What is final in TeaVM's ByteBuffer, and another method when it answers a MappedByteBuffer. */
public final class TMappedByteBufferMembers {

    private TMappedByteBufferMembers() {
    }

    public static TMappedByteBuffer mark(TMappedByteBuffer buffer) {
        ((TByteBuffer) buffer).mark();
        return buffer;
    }

    public static TMappedByteBuffer reset(TMappedByteBuffer buffer) {
        ((TByteBuffer) buffer).reset();
        return buffer;
    }

    public static TMappedByteBuffer clear(TMappedByteBuffer buffer) {
        ((TByteBuffer) buffer).clear();
        return buffer;
    }

    public static TMappedByteBuffer flip(TMappedByteBuffer buffer) {
        ((TByteBuffer) buffer).flip();
        return buffer;
    }

    public static TMappedByteBuffer rewind(TMappedByteBuffer buffer) {
        ((TByteBuffer) buffer).rewind();
        return buffer;
    }
}
