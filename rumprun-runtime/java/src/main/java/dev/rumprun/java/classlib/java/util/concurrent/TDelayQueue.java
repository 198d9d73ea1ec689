// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Deadline;
import java.util.AbstractQueue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** A queue that gives items when it is time for them. */
public class TDelayQueue<E extends Delayed> extends AbstractQueue<E> implements BlockingQueue<E> {

    private final PriorityQueue<E> items = new PriorityQueue<>();

    public TDelayQueue() {
    }

    public TDelayQueue(Collection<? extends E> items) {
        addAll(items);
    }

    @Override
    public synchronized boolean offer(E item) {
        items.offer(item);
        notifyAll();
        return true;
    }

    @Override
    public boolean add(E item) {
        return offer(item);
    }

    @Override
    public void put(E item) {
        offer(item);
    }

    @Override
    public boolean offer(E item, long timeout, TimeUnit unit) {
        return offer(item);
    }

    @Override
    public E poll() {
        E first = items.peek();
        return first == null || first.getDelay(TimeUnit.NANOSECONDS) > 0 ? null : items.poll();
    }

    @Override
    public E take() throws InterruptedException {
        E item = null;
        while (item == null) {
            item = poll(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
        return item;
    }

    @Override
    public synchronized E poll(long timeout, TimeUnit unit) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Deadline deadline = Deadline.in(timeout, unit);
        E item;
        while ((item = poll()) == null) {
            long left = deadline.left();
            if (left <= 0) {
                return null;
            }
            long delay = items.isEmpty() ? Long.MAX_VALUE : items.peek().getDelay(TimeUnit.NANOSECONDS);
            Deadline.in(Math.min(left, delay), TimeUnit.NANOSECONDS).await(this);
        }
        return item;
    }

    @Override
    public E peek() {
        return items.peek();
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public int remainingCapacity() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean remove(Object item) {
        return items.remove(item);
    }

    @Override
    public int drainTo(Collection<? super E> target) {
        return drainTo(target, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> target, int max) {
        int drained = 0;
        E item;
        while (drained < max && (item = poll()) != null) {
            target.add(item);
            drained++;
        }
        return drained;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Iterator<E> iterator() {
        return (Iterator<E>) (Iterator<?>) Arrays.asList(toArray()).iterator();
    }

    @Override
    public Object[] toArray() {
        return items.toArray();
    }

    @Override
    public <T> T[] toArray(T[] array) {
        return items.toArray(array);
    }
}
