// SPDX-License-Identifier: Apache-2.0
package org.teavm.classlib.java.nio;

import java.nio.MappedByteBuffer;
import org.teavm.interop.Address;

/** Makes buffers that programs know as {@link MappedByteBuffer}; in this package, as TeaVM's buffers can be made nowhere else. */
public final class TMappedFiles {

    private TMappedFiles() {
    }

    /** A buffer of what was read from a file. */
    public static MappedByteBuffer of(byte[] bytes, boolean isReadOnly) {
        return (MappedByteBuffer) (Object)
                new TMappedByteBuffer(bytes, Address.ofData(bytes), bytes.length, isReadOnly);
    }
}
