// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.stream.longimpl;

import org.teavm.classlib.java.util.stream.TLongStream;
import org.teavm.classlib.java.util.stream.longimpl.TLimitingLongStreamImpl;
import org.teavm.classlib.java.util.stream.longimpl.TSimpleLongStreamImpl;
import org.teavm.classlib.java.util.stream.longimpl.TSkippingLongStreamImpl;

/** TeaVM takes the lower half of a number as the whole. */
public final class TSimpleLongStreamImplMembers {

    private TSimpleLongStreamImplMembers() {
    }

    public static TLongStream limit(TSimpleLongStreamImpl stream, long size) {
        if (size < 0) {
            throw new IllegalArgumentException(Long.toString(size));
        }
        return size > Integer.MAX_VALUE ? stream : new TLimitingLongStreamImpl(stream, (int) size);
    }

    public static TLongStream skip(TSimpleLongStreamImpl stream, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(Long.toString(count));
        }
        return new TSkippingLongStreamImpl(stream, (int) Math.min(count, Integer.MAX_VALUE));
    }
}
