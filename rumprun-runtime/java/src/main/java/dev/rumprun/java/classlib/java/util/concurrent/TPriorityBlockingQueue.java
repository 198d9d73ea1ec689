// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Deadline;
import java.util.AbstractQueue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** A queue that gives the least of its items first. */
public class TPriorityBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E> {

    private final PriorityQueue<E> items;

    public TPriorityBlockingQueue() {
        items = new PriorityQueue<>();
    }

    public TPriorityBlockingQueue(int capacity) {
        items = new PriorityQueue<>(capacity);
    }

    public TPriorityBlockingQueue(int capacity, Comparator<? super E> order) {
        items = new PriorityQueue<>(capacity, order);
    }

    public TPriorityBlockingQueue(Collection<? extends E> items) {
        this.items = new PriorityQueue<>(items);
    }

    public Comparator<? super E> comparator() {
        return items.comparator();
    }

    @Override
    public synchronized boolean offer(E item) {
        items.offer(item);
        notifyAll();
        return true;
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
        return items.poll();
    }

    @Override
    public synchronized E take() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        while (items.isEmpty()) {
            wait();
        }
        return items.poll();
    }

    @Override
    public synchronized E poll(long timeout, TimeUnit unit) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Deadline deadline = Deadline.in(timeout, unit);
        while (items.isEmpty()) {
            if (!deadline.await(this)) {
                return null;
            }
        }
        return items.poll();
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
        while (drained < max && !items.isEmpty()) {
            target.add(items.poll());
            drained++;
        }
        return drained;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Iterator<E> iterator() {
        return (Iterator<E>) Arrays.asList(items.toArray()).iterator();
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
