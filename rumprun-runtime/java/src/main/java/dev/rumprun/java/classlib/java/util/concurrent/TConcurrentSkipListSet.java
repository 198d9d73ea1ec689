// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListMap;

/** A sorted set that can be changed while somebody goes through it. */
public class TConcurrentSkipListSet<E> extends AbstractSet<E> implements NavigableSet<E> {

    private final NavigableMap<E, Object> items;

    public TConcurrentSkipListSet() {
        this(new ConcurrentSkipListMap<>());
    }

    public TConcurrentSkipListSet(Comparator<? super E> order) {
        this(new ConcurrentSkipListMap<>(order));
    }

    public TConcurrentSkipListSet(Collection<? extends E> items) {
        this();
        addAll(items);
    }

    public TConcurrentSkipListSet(SortedSet<E> items) {
        this(items.comparator());
        addAll(items);
    }

    private TConcurrentSkipListSet(NavigableMap<E, Object> items) {
        this.items = items;
    }

    /** The keys of a map. */
    @SuppressWarnings("unchecked")
    static <K> NavigableSet<K> of(NavigableMap<K, ?> map) {
        return new TConcurrentSkipListSet<>((NavigableMap<K, Object>) map);
    }

    @Override
    public boolean add(E item) {
        return items.putIfAbsent(item, Boolean.TRUE) == null;
    }

    @Override
    public boolean remove(Object item) {
        return items.remove(item) != null;
    }

    @Override
    public boolean contains(Object item) {
        return items.containsKey(item);
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public void clear() {
        items.clear();
    }

    @Override
    public Iterator<E> iterator() {
        Iterator<Map.Entry<E, Object>> entries = items.entrySet().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public E next() {
                return entries.next().getKey();
            }

            @Override
            public void remove() {
                entries.remove();
            }
        };
    }

    @Override
    public Iterator<E> descendingIterator() {
        return descendingSet().iterator();
    }

    @Override
    public NavigableSet<E> descendingSet() {
        return of(items.descendingMap());
    }

    @Override
    public Comparator<? super E> comparator() {
        return items.comparator();
    }

    @Override
    public E first() {
        return items.firstKey();
    }

    @Override
    public E last() {
        return items.lastKey();
    }

    @Override
    public E lower(E item) {
        return items.lowerKey(item);
    }

    @Override
    public E floor(E item) {
        return items.floorKey(item);
    }

    @Override
    public E ceiling(E item) {
        return items.ceilingKey(item);
    }

    @Override
    public E higher(E item) {
        return items.higherKey(item);
    }

    @Override
    public E pollFirst() {
        return key(items.pollFirstEntry());
    }

    @Override
    public E pollLast() {
        return key(items.pollLastEntry());
    }

    private static <K> K key(Map.Entry<K, ?> entry) {
        return entry == null ? null : entry.getKey();
    }

    @Override
    public NavigableSet<E> subSet(E from, boolean fromInclusive, E to, boolean toInclusive) {
        return of(items.subMap(from, fromInclusive, to, toInclusive));
    }

    @Override
    public NavigableSet<E> headSet(E to, boolean inclusive) {
        return of(items.headMap(to, inclusive));
    }

    @Override
    public NavigableSet<E> tailSet(E from, boolean inclusive) {
        return of(items.tailMap(from, inclusive));
    }

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
