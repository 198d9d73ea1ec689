// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.Deque;
import java.util.NoSuchElementException;

/** What concurrent queues with two ends have in common. */
interface TBothEnds<E> extends Deque<E> {

    /** Removes the first or the last; null if there is none. */
    E poll(boolean first);

    /** The first or the last; null if there is none. */
    E peek(boolean first);

    @Override
    default E pollFirst() {
        return poll(true);
    }

    @Override
    default E pollLast() {
        return poll(false);
    }

    @Override
    default E removeFirst() {
        return present(poll(true));
    }

    @Override
    default E removeLast() {
        return present(poll(false));
    }

    @Override
    default E getFirst() {
        return present(peek(true));
    }

    @Override
    default E getLast() {
        return present(peek(false));
    }

    @Override
    default E peekFirst() {
        return peek(true);
    }

    @Override
    default E peekLast() {
        return peek(false);
    }

    @Override
    default E pop() {
        return removeFirst();
    }

    private static <E> E present(E item) {
        if (item == null) {
            throw new NoSuchElementException();
        }
        return item;
    }
}
