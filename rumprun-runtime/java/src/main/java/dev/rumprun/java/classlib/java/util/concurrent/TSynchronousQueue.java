// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Deadline;
import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Hands items from one thread to another; each waits for the other. */
public class TSynchronousQueue<E> extends AbstractQueue<E> implements BlockingQueue<E> {

    /** One who gives or takes. */
    private static final class Party<E> {
        private E item;
        private boolean served;
    }

    private final Deque<Party<E>> givers = new ArrayDeque<>();
    private final Deque<Party<E>> takers = new ArrayDeque<>();

    public TSynchronousQueue() {
    }

    public TSynchronousQueue(boolean fair) {
    }

    @Override
    public boolean offer(E item) {
        Objects.requireNonNull(item);
        synchronized (this) {
            Party<E> taker = takers.poll();
            if (taker == null) {
                return false;
            }
            taker.item = item;
            taker.served = true;
            notifyAll();
            return true;
        }
    }

    @Override
    public void put(E item) throws InterruptedException {
        give(item, null);
    }

    @Override
    public boolean offer(E item, long timeout, TimeUnit unit) throws InterruptedException {
        return give(item, Deadline.in(timeout, unit));
    }

    private synchronized boolean give(E item, Deadline deadline) throws InterruptedException {
        if (offer(item)) {
            return true;
        }
        Party<E> me = new Party<>();
        me.item = item;
        return await(me, givers, deadline);
    }

    @Override
    public synchronized E poll() {
        Party<E> giver = givers.poll();
        if (giver == null) {
            return null;
        }
        giver.served = true;
        notifyAll();
        return giver.item;
    }

    @Override
    public E take() throws InterruptedException {
        return take(null);
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return take(Deadline.in(timeout, unit));
    }

    private synchronized E take(Deadline deadline) throws InterruptedException {
        E item = poll();
        if (item == null) {
            Party<E> me = new Party<>();
            await(me, takers, deadline);
            item = me.item;
        }
        return item;
    }

    private boolean await(Party<E> me, Deque<Party<E>> queue, Deadline deadline) throws InterruptedException {
        queue.add(me);
        try {
            while (!me.served) {
                if (deadline == null) {
                    wait();
                } else if (!deadline.await(this)) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            if (!me.served) {
                throw e;
            }
            Thread.currentThread().interrupt();
            return true;
        } finally {
            queue.remove(me);
        }
    }

    @Override
    public E peek() {
        return null;
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int remainingCapacity() {
        return 0;
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
    public Iterator<E> iterator() {
        return Collections.emptyIterator();
    }
}
