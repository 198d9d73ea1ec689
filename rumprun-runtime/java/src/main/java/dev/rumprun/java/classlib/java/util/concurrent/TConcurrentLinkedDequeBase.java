// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.AbstractQueue;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/** A chain of items; one who goes through it sees what is put behind where he is. */
class TConcurrentLinkedDequeBase<E> extends AbstractQueue<E> {

    private static final class Link<E> {
        private E item;
        private Link<E> before;
        private Link<E> after;
    }

    /** Before the first, and behind the last. */
    private final Link<E> ring = new Link<>();
    private int size;

    TConcurrentLinkedDequeBase() {
        ring.before = ring;
        ring.after = ring;
    }

    final void insert(E item, boolean first) {
        Link<E> link = new Link<>();
        link.item = Objects.requireNonNull(item);
        link.before = first ? ring : ring.before;
        link.after = first ? ring.after : ring;
        link.before.after = link;
        link.after.before = link;
        size++;
    }

    /** A link that was removed still leads to those behind it. */
    private E remove(Link<E> link) {
        E item = link.item;
        if (item != null) {
            link.item = null;
            link.before.after = link.after;
            link.after.before = link.before;
            size--;
        }
        return item;
    }

    public final E poll(boolean first) {
        return remove(first ? ring.after : ring.before);
    }

    public final E peek(boolean first) {
        return (first ? ring.after : ring.before).item;
    }

    final boolean remove(Object item, boolean first) {
        for (Link<E> link = step(ring, first); link != ring; link = step(link, first)) {
            if (link.item.equals(item)) {
                remove(link);
                return true;
            }
        }
        return false;
    }

    private static <E> Link<E> step(Link<E> link, boolean forward) {
        return forward ? link.after : link.before;
    }

    final Iterator<E> iterator(boolean forward) {
        return new Items(forward);
    }

    private final class Items implements Iterator<E> {

        private final boolean forward;
        private Link<E> last;
        private Link<E> next;
        private E item;

        private Items(boolean forward) {
            this.forward = forward;
            next = ring;
            advance();
        }

        private void advance() {
            do {
                next = step(next, forward);
            } while (next != ring && next.item == null);
            item = next.item;
        }

        @Override
        public boolean hasNext() {
            return item != null;
        }

        @Override
        public E next() {
            if (item == null) {
                throw new NoSuchElementException();
            }
            E found = item;
            last = next;
            advance();
            return found;
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            TConcurrentLinkedDequeBase.this.remove(last);
            last = null;
        }
    }

    @Override
    public boolean add(E item) {
        return offer(item);
    }

    @Override
    public boolean offer(E item) {
        insert(item, false);
        return true;
    }

    @Override
    public E poll() {
        return poll(true);
    }

    @Override
    public E peek() {
        return peek(true);
    }

    @Override
    public boolean remove(Object item) {
        return remove(item, true);
    }

    @Override
    public Iterator<E> iterator() {
        return iterator(true);
    }

    @Override
    public int size() {
        return size;
    }
}
