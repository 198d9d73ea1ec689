// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Deadline;
import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** What blocking queues have in common, at both ends. */
class TBlockingDequeBase<E> extends AbstractQueue<E> implements BlockingQueue<E> {

    private final Deque<E> items = new ArrayDeque<>();
    private final int capacity;

    TBlockingDequeBase(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException();
        }
        this.capacity = capacity;
    }

    final boolean offer(E item, boolean first) {
        Objects.requireNonNull(item);
        synchronized (this) {
            if (items.size() >= capacity) {
                return false;
            }
            if (first) {
                items.addFirst(item);
            } else {
                items.addLast(item);
            }
            notifyAll();
            return true;
        }
    }

    final boolean offer(E item, boolean first, Deadline deadline) throws InterruptedException {
        Objects.requireNonNull(item);
        synchronized (this) {
            checkInterrupted();
            while (!offer(item, first)) {
                if (deadline == null) {
                    wait();
                } else if (!deadline.await(this)) {
                    return false;
                }
            }
            return true;
        }
    }

    public final synchronized E poll(boolean first) {
        E item = first ? items.pollFirst() : items.pollLast();
        if (item != null) {
            notifyAll();
        }
        return item;
    }

    final synchronized E poll(boolean first, Deadline deadline) throws InterruptedException {
        checkInterrupted();
        E item;
        while ((item = poll(first)) == null) {
            if (deadline == null) {
                wait();
            } else if (!deadline.await(this)) {
                return null;
            }
        }
        return item;
    }

    private static void checkInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    public final E peek(boolean first) {
        return first ? items.peekFirst() : items.peekLast();
    }

    final Iterator<E> descending() {
        return new Items(new ArrayDeque<>(items).descendingIterator());
    }

    @Override
    public boolean add(E item) {
        if (!offer(item)) {
            throw new IllegalStateException("Queue full");
        }
        return true;
    }

    @Override
    public boolean offer(E item) {
        return offer(item, false);
    }

    @Override
    public void put(E item) throws InterruptedException {
        offer(item, false, null);
    }

    @Override
    public boolean offer(E item, long timeout, TimeUnit unit) throws InterruptedException {
        return offer(item, false, Deadline.in(timeout, unit));
    }

    @Override
    public E poll() {
        return poll(true);
    }

    @Override
    public E take() throws InterruptedException {
        return poll(true, null);
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return poll(true, Deadline.in(timeout, unit));
    }

    @Override
    public E peek() {
        return peek(true);
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public int remainingCapacity() {
        return capacity - items.size();
    }

    @Override
    public synchronized boolean remove(Object item) {
        boolean removed = items.removeFirstOccurrence(item);
        notifyAll();
        return removed;
    }

    final synchronized boolean removeLast(Object item) {
        boolean removed = items.removeLastOccurrence(item);
        notifyAll();
        return removed;
    }

    @Override
    public boolean contains(Object item) {
        return items.contains(item);
    }

    @Override
    public synchronized void clear() {
        items.clear();
        notifyAll();
    }

    @Override
    public int drainTo(Collection<? super E> target) {
        return drainTo(target, Integer.MAX_VALUE);
    }

    @Override
    public synchronized int drainTo(Collection<? super E> target, int max) {
        if (target == this) {
            throw new IllegalArgumentException();
        }
        int drained = 0;
        while (drained < max && !items.isEmpty()) {
            target.add(items.removeFirst());
            drained++;
        }
        notifyAll();
        return drained;
    }

    @Override
    public Object[] toArray() {
        return items.toArray();
    }

    @Override
    public <T> T[] toArray(T[] array) {
        return items.toArray(array);
    }

    @Override
    public String toString() {
        return items.toString();
    }

    /** Goes through what is there now. */
    @Override
    public Iterator<E> iterator() {
        return new Items(new ArrayDeque<>(items).iterator());
    }

    private final class Items implements Iterator<E> {

        private final Iterator<E> all;
        private E last;

        private Items(Iterator<E> all) {
            this.all = all;
        }

        @Override
        public boolean hasNext() {
            return all.hasNext();
        }

        @Override
        public E next() {
            if (!all.hasNext()) {
                throw new NoSuchElementException();
            }
            last = all.next();
            return last;
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            TBlockingDequeBase.this.remove(last);
            last = null;
        }
    }
}
