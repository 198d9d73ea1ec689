// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.stream.impl;

import org.teavm.classlib.java.util.stream.TStream;
import org.teavm.classlib.java.util.stream.impl.TLimitingStreamImpl;
import org.teavm.classlib.java.util.stream.impl.TSimpleStreamImpl;
import org.teavm.classlib.java.util.stream.impl.TSkippingStreamImpl;

/** TeaVM takes the lower half of a number as the whole. */
public final class TSimpleStreamImplMembers {

    private TSimpleStreamImplMembers() {
    }

    public static <T> TStream<T> limit(TSimpleStreamImpl<T> stream, long size) {
        if (size < 0) {
            throw new IllegalArgumentException(Long.toString(size));
        }
        return size > Integer.MAX_VALUE ? stream : new TLimitingStreamImpl<>(stream, (int) size);
    }

    public static <T> TStream<T> skip(TSimpleStreamImpl<T> stream, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(Long.toString(count));
        }
        return new TSkippingStreamImpl<>(stream, (int) Math.min(count, Integer.MAX_VALUE));
    }
}
