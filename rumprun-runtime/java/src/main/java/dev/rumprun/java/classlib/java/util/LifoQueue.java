// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.AbstractQueue;
import java.util.Deque;
import java.util.Iterator;

/** A queue whose head is what was added last. */
final class LifoQueue<E> extends AbstractQueue<E> {

    private final Deque<E> deque;

    LifoQueue(Deque<E> deque) {
        this.deque = deque;
    }

    @Override
    public boolean add(E element) {
        deque.addFirst(element);
        return true;
    }

    @Override
    public boolean offer(E element) {
        return deque.offerFirst(element);
    }

    @Override
    public E poll() {
        return deque.pollFirst();
    }

    @Override
    public E peek() {
        return deque.peekFirst();
    }

    @Override
    public Iterator<E> iterator() {
        return deque.iterator();
    }

    @Override
    public int size() {
        return deque.size();
    }

    @Override
    public String toString() {
        return deque.toString();
    }
}
