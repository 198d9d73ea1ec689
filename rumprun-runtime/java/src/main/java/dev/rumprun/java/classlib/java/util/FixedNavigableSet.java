// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.Iterator;
import java.util.NavigableSet;

/** A navigable set that cannot be changed by this view. */
final class FixedNavigableSet<E> extends FixedSortedSet<E> implements NavigableSet<E> {

    private final NavigableSet<E> set;

    FixedNavigableSet(NavigableSet<E> set) {
        super(set);
        this.set = set;
    }

    @Override
    public E lower(E element) {
        return set.lower(element);
    }

    @Override
    public E floor(E element) {
        return set.floor(element);
    }

    @Override
    public E ceiling(E element) {
        return set.ceiling(element);
    }

    @Override
    public E higher(E element) {
        return set.higher(element);
    }

    @Override
    public E pollFirst() {
        throw new UnsupportedOperationException();
    }

    @Override
    public E pollLast() {
        throw new UnsupportedOperationException();
    }

    @Override
    public NavigableSet<E> descendingSet() {
        return new FixedNavigableSet<>(set.descendingSet());
    }

    @Override
    public Iterator<E> descendingIterator() {
        return descendingSet().iterator();
    }

    @Override
    public NavigableSet<E> subSet(E from, boolean withFrom, E to, boolean withTo) {
        return new FixedNavigableSet<>(set.subSet(from, withFrom, to, withTo));
    }

    @Override
    public NavigableSet<E> headSet(E to, boolean withTo) {
        return new FixedNavigableSet<>(set.headSet(to, withTo));
    }

    @Override
    public NavigableSet<E> tailSet(E from, boolean withFrom) {
        return new FixedNavigableSet<>(set.tailSet(from, withFrom));
    }
}
