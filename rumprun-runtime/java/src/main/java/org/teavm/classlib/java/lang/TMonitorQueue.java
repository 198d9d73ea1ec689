// SPDX-License-Identifier: Apache-2.0
package org.teavm.classlib.java.lang;

import java.util.AbstractQueue;
import java.util.Collections;
import java.util.Iterator;

/**
 * Threads that wait for a monitor, in the order in which they came. It is a queue as TeaVM wants one there, but does its
 * work by methods that no other queue has: a thread that is about to wait must not call what might wait.
 */
final class TMonitorQueue<E> extends AbstractQueue<E> {

    private static final class Link<E> {
        private final E item;
        private Link<E> next;

        private Link(E item) {
            this.item = item;
        }
    }

    private Link<E> first;
    private Link<E> last;

    boolean hasNone() {
        return first == null;
    }

    void append(E item) {
        Link<E> link = new Link<>(item);
        if (first == null) {
            first = link;
        } else {
            last.next = link;
        }
        last = link;
    }

    E first() {
        return first == null ? null : first.item;
    }

    E takeFirst() {
        E item = first.item;
        first = first.next;
        return item;
    }

    @Override
    public boolean offer(E item) {
        append(item);
        return true;
    }

    @Override
    public E poll() {
        return hasNone() ? null : takeFirst();
    }

    @Override
    public E peek() {
        return first();
    }

    @Override
    public boolean isEmpty() {
        return hasNone();
    }

    @Override
    public Iterator<E> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException();
    }
}
