// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.Collection;
import java.util.Iterator;

/** A queue with two ends that can be changed while somebody goes through it. */
public class TConcurrentLinkedDeque<E> extends TConcurrentLinkedDequeBase<E> implements TBothEnds<E> {

    public TConcurrentLinkedDeque() {
    }

    public TConcurrentLinkedDeque(Collection<? extends E> items) {
        addAll(items);
    }

    @Override
    public void addFirst(E item) {
        insert(item, true);
    }

    @Override
    public void addLast(E item) {
        insert(item, false);
    }

    @Override
    public boolean offerFirst(E item) {
        insert(item, true);
        return true;
    }

    @Override
    public boolean offerLast(E item) {
        return offer(item);
    }

    @Override
    public boolean removeFirstOccurrence(Object item) {
        return remove(item, true);
    }

    @Override
    public boolean removeLastOccurrence(Object item) {
        return remove(item, false);
    }

    @Override
    public void push(E item) {
        addFirst(item);
    }

    @Override
    public Iterator<E> descendingIterator() {
        return iterator(false);
    }
}
