// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.stream.doubleimpl;

import org.teavm.classlib.java.util.stream.TDoubleStream;
import org.teavm.classlib.java.util.stream.doubleimpl.TLimitingDoubleStreamImpl;
import org.teavm.classlib.java.util.stream.doubleimpl.TSimpleDoubleStreamImpl;
import org.teavm.classlib.java.util.stream.doubleimpl.TSkippingDoubleStreamImpl;

/** TeaVM takes the lower half of a number as the whole. */
public final class TSimpleDoubleStreamImplMembers {

    private TSimpleDoubleStreamImplMembers() {
    }

    public static TDoubleStream limit(TSimpleDoubleStreamImpl stream, long size) {
        if (size < 0) {
            throw new IllegalArgumentException(Long.toString(size));
        }
        return size > Integer.MAX_VALUE ? stream : new TLimitingDoubleStreamImpl(stream, (int) size);
    }

    public static TDoubleStream skip(TSimpleDoubleStreamImpl stream, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(Long.toString(count));
        }
        return new TSkippingDoubleStreamImpl(stream, (int) Math.min(count, Integer.MAX_VALUE));
    }
}
