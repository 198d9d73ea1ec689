// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.Collection;

/** A queue whose readers wait for something, and whose writers wait for room. */
public class TLinkedBlockingQueue<E> extends TBlockingDequeBase<E> {

    public TLinkedBlockingQueue() {
        super(Integer.MAX_VALUE);
    }

    public TLinkedBlockingQueue(int capacity) {
        super(capacity);
    }

    public TLinkedBlockingQueue(Collection<? extends E> items) {
        super(Integer.MAX_VALUE);
        addAll(items);
    }
}
