// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.Collection;

/** A queue whose readers wait for something, and whose writers wait for room. */
public class TArrayBlockingQueue<E> extends TBlockingDequeBase<E> {

    public TArrayBlockingQueue(int capacity) {
        super(capacity);
    }

    public TArrayBlockingQueue(int capacity, boolean fair) {
        super(capacity);
    }

    public TArrayBlockingQueue(int capacity, boolean fair, Collection<? extends E> items) {
        super(capacity);
        if (items.size() > capacity) {
            throw new IllegalArgumentException();
        }
        addAll(items);
    }
}
