// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A queue with two ends that can be changed while somebody goes through it. */
public class TConcurrentLinkedDeque<E> extends TConcurrentLinkedDequeBase<E> implements Deque<E> {

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
    public E pollFirst() {
        return poll(true);
    }

    @Override
    public E pollLast() {
        return poll(false);
    }

    @Override
    public E removeFirst() {
        return present(poll(true));
    }

    @Override
    public E removeLast() {
        return present(poll(false));
    }

    @Override
    public E getFirst() {
        return present(peek(true));
    }

    @Override
    public E getLast() {
        return present(peek(false));
    }

    @Override
    public E peekFirst() {
        return peek(true);
    }

    @Override
    public E peekLast() {
        return peek(false);
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
        insert(item, true);
    }

    @Override
    public E pop() {
        return removeFirst();
    }

    @Override
    public Iterator<E> descendingIterator() {
        return iterator(false);
    }

    private E present(E item) {
        if (item == null) {
            throw new NoSuchElementException();
        }
        return item;
    }
}
