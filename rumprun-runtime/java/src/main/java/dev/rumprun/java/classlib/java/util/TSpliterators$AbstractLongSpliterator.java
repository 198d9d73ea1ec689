// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.Spliterator;

/** {@link java.util.Spliterators.AbstractLongSpliterator}; it is never split, as nothing runs in parallel. */
public abstract class TSpliterators$AbstractLongSpliterator implements Spliterator.OfLong {

    private final long size;
    private final int characteristics;

    protected TSpliterators$AbstractLongSpliterator(long size, int characteristics) {
        this.size = size;
        this.characteristics = (characteristics & Spliterator.SIZED) == 0 ? characteristics
                : characteristics | Spliterator.SUBSIZED;
    }

    @Override
    public Spliterator.OfLong trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return size;
    }

    @Override
    public int characteristics() {
        return characteristics;
    }
}
