// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Deadline;
import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.TimeUnit;

/** A queue with two ends, at which one can wait. */
public class TLinkedBlockingDeque<E> extends TBlockingDequeBase<E> implements BlockingDeque<E>, TBothEnds<E> {

    public TLinkedBlockingDeque() {
        super(Integer.MAX_VALUE);
    }

    public TLinkedBlockingDeque(int capacity) {
        super(capacity);
    }

    public TLinkedBlockingDeque(Collection<? extends E> items) {
        super(Integer.MAX_VALUE);
        addAll(items);
    }

    @Override
    public boolean addAll(Collection<? extends E> items) {
        boolean changed = false;
        for (E item : items) {
            addLast(item);
            changed = true;
        }
        return changed;
    }

    @Override
    public boolean add(E item) {
        addLast(item);
        return true;
    }

    @Override
    public void addFirst(E item) {
        if (!offerFirst(item)) {
            throw new IllegalStateException("Deque full");
        }
    }

    @Override
    public void addLast(E item) {
        if (!offerLast(item)) {
            throw new IllegalStateException("Deque full");
        }
    }

    @Override
    public boolean offerFirst(E item) {
        return offer(item, true);
    }

    @Override
    public boolean offerLast(E item) {
        return offer(item, false);
    }

    @Override
    public void putFirst(E item) throws InterruptedException {
        offer(item, true, null);
    }

    @Override
    public void putLast(E item) throws InterruptedException {
        put(item);
    }

    @Override
    public boolean offerFirst(E item, long timeout, TimeUnit unit) throws InterruptedException {
        return offer(item, true, Deadline.in(timeout, unit));
    }

    @Override
    public boolean offerLast(E item, long timeout, TimeUnit unit) throws InterruptedException {
        return offer(item, timeout, unit);
    }

    @Override
    public E takeFirst() throws InterruptedException {
        return take();
    }

    @Override
    public E takeLast() throws InterruptedException {
        return poll(false, null);
    }

    @Override
    public E pollFirst(long timeout, TimeUnit unit) throws InterruptedException {
        return poll(timeout, unit);
    }

    @Override
    public E pollLast(long timeout, TimeUnit unit) throws InterruptedException {
        return poll(false, Deadline.in(timeout, unit));
    }

    @Override
    public boolean removeFirstOccurrence(Object item) {
        return remove(item);
    }

    @Override
    public boolean removeLastOccurrence(Object item) {
        return removeLast(item);
    }

    @Override
    public void push(E item) {
        addFirst(item);
    }

    @Override
    public Iterator<E> descendingIterator() {
        return descending();
    }
}
