// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.Collection;

/** A queue that can be changed while somebody goes through it. */
public class TConcurrentLinkedQueue<E> extends TConcurrentLinkedDequeBase<E> {

    public TConcurrentLinkedQueue() {
    }

    public TConcurrentLinkedQueue(Collection<? extends E> items) {
        addAll(items);
    }
}
