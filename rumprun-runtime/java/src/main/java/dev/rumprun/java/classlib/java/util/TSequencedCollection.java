// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.Collection;
import java.util.Iterator;

/** Of Java 21. */
public interface TSequencedCollection<E> extends Collection<E> {

    TSequencedCollection<E> reversed();

    default void addFirst(E element) {
        throw new UnsupportedOperationException();
    }

    default void addLast(E element) {
        throw new UnsupportedOperationException();
    }

    default E getFirst() {
        return iterator().next();
    }

    default E getLast() {
        return reversed().iterator().next();
    }

    default E removeFirst() {
        Iterator<E> elements = iterator();
        E first = elements.next();
        elements.remove();
        return first;
    }

    default E removeLast() {
        return reversed().removeFirst();
    }
}
