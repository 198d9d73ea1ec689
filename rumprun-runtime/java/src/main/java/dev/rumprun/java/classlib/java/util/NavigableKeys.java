// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;

/** A sorted set by a map whose keys it has. */
public abstract class NavigableKeys<E> extends AbstractSet<E> implements NavigableSet<E> {

    protected abstract NavigableMap<E, Object> map();

    /** The keys of a part of the map, as a set of this kind. */
    protected abstract NavigableSet<E> part(NavigableMap<E, Object> part);

    private static <E> E key(Map.Entry<E, ?> entry) {
        return entry == null ? null : entry.getKey();
    }

    @Override
    public int size() {
        return map().size();
    }

    @Override
    public boolean isEmpty() {
        return map().isEmpty();
    }

    @Override
    public boolean contains(Object element) {
        return map().containsKey(element);
    }

    @Override
    public boolean remove(Object element) {
        return map().remove(element) != null;
    }

    @Override
    public void clear() {
        map().clear();
    }

    @Override
    public Iterator<E> descendingIterator() {
        return descendingSet().iterator();
    }

    @Override
    public Comparator<? super E> comparator() {
        return map().comparator();
    }

    @Override
    public E first() {
        return map().firstKey();
    }

    @Override
    public E last() {
        return map().lastKey();
    }

    @Override
    public E lower(E element) {
        return map().lowerKey(element);
    }

    @Override
    public E floor(E element) {
        return map().floorKey(element);
    }

    @Override
    public E ceiling(E element) {
        return map().ceilingKey(element);
    }

    @Override
    public E higher(E element) {
        return map().higherKey(element);
    }

    @Override
    public E pollFirst() {
        return key(map().pollFirstEntry());
    }

    @Override
    public E pollLast() {
        return key(map().pollLastEntry());
    }

    @Override
    public NavigableSet<E> descendingSet() {
        return part(map().descendingMap());
    }

    @Override
    public NavigableSet<E> subSet(E from, boolean withFrom, E to, boolean withTo) {
        return part(map().subMap(from, withFrom, to, withTo));
    }

    @Override
    public NavigableSet<E> headSet(E to, boolean withTo) {
        return part(map().headMap(to, withTo));
    }

    @Override
    public NavigableSet<E> tailSet(E from, boolean withFrom) {
        return part(map().tailMap(from, withFrom));
    }

    // What sorted sets have, and concurrent ones with this more precise type.

    @Override
    public NavigableSet<E> subSet(E from, E to) {
        return subSet(from, true, to, false);
    }

    @Override
    public NavigableSet<E> headSet(E to) {
        return headSet(to, false);
    }

    @Override
    public NavigableSet<E> tailSet(E from) {
        return tailSet(from, true);
    }
}
