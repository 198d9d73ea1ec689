// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;

/** A sorted set that cannot be changed by this view. */
class FixedSortedSet<E> extends AbstractSet<E> implements SortedSet<E> {

    private final SortedSet<E> sorted;
    /** What refuses changes. */
    private final Set<E> fixed;

    FixedSortedSet(SortedSet<E> sorted) {
        this.sorted = sorted;
        fixed = Collections.unmodifiableSet(sorted);
    }

    @Override
    public Comparator<? super E> comparator() {
        return sorted.comparator();
    }

    @Override
    public SortedSet<E> subSet(E from, E to) {
        return new FixedSortedSet<>(sorted.subSet(from, to));
    }

    @Override
    public SortedSet<E> headSet(E to) {
        return new FixedSortedSet<>(sorted.headSet(to));
    }

    @Override
    public SortedSet<E> tailSet(E from) {
        return new FixedSortedSet<>(sorted.tailSet(from));
    }

    @Override
    public E first() {
        return sorted.first();
    }

    @Override
    public E last() {
        return sorted.last();
    }

    @Override
    public int size() {
        return fixed.size();
    }

    @Override
    public boolean contains(Object element) {
        return fixed.contains(element);
    }

    @Override
    public Iterator<E> iterator() {
        return fixed.iterator();
    }

    @Override
    public boolean add(E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(Object element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean addAll(Collection<? extends E> others) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean removeAll(Collection<?> others) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean retainAll(Collection<?> others) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean removeIf(Predicate<? super E> condition) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }
}
