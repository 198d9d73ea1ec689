// SPDX-License-Identifier: Apache-2.0
package org.teavm.classlib.java.nio;

import org.teavm.interop.Address;

/** {@link java.nio.MappedByteBuffer}: a copy of a part of a file. */
public final class TMappedByteBuffer extends TByteBufferNative {

    TMappedByteBuffer(Object memory, Address address, int capacity, boolean isReadOnly) {
        super(memory, null, 0, memory, address, capacity, isReadOnly);
        limit = capacity;
    }

    @Override
    public TMappedByteBuffer slice() {
        return new TMappedByteBuffer(base, address.add(position), remaining(), readOnly);
    }

    @Override
    public TMappedByteBuffer duplicate() {
        TMappedByteBuffer copy = new TMappedByteBuffer(base, address, capacity, readOnly);
        copy.limit(limit).position(position);
        copy.mark = mark;
        return copy;
    }

    @Override
    public TMappedByteBuffer position(int position) {
        super.position(position);
        return this;
    }

    @Override
    public TMappedByteBuffer limit(int limit) {
        super.limit(limit);
        return this;
    }

    @Override
    public TMappedByteBuffer compact() {
        super.compact();
        return this;
    }

    @Override
    public boolean isDirect() {
        return true;
    }

    public boolean isLoaded() {
        return true;
    }

    public TMappedByteBuffer load() {
        return this;
    }

    /** Nothing of it is ever written to the file. */
    public TMappedByteBuffer force() {
        return this;
    }

    public TMappedByteBuffer force(int index, int length) {
        return this;
    }
}
