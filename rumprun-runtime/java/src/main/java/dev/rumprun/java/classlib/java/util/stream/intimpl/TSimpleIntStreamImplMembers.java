// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.stream.intimpl;

import org.teavm.classlib.java.util.stream.TIntStream;
import org.teavm.classlib.java.util.stream.intimpl.TLimitingIntStreamImpl;
import org.teavm.classlib.java.util.stream.intimpl.TSimpleIntStreamImpl;
import org.teavm.classlib.java.util.stream.intimpl.TSkippingIntStreamImpl;

/** TeaVM takes the lower half of a number as the whole. */
public final class TSimpleIntStreamImplMembers {

    private TSimpleIntStreamImplMembers() {
    }

    public static TIntStream limit(TSimpleIntStreamImpl stream, long size) {
        if (size < 0) {
            throw new IllegalArgumentException(Long.toString(size));
        }
        return size > Integer.MAX_VALUE ? stream : new TLimitingIntStreamImpl(stream, (int) size);
    }

    public static TIntStream skip(TSimpleIntStreamImpl stream, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(Long.toString(count));
        }
        return new TSkippingIntStreamImpl(stream, (int) Math.min(count, Integer.MAX_VALUE));
    }
}
