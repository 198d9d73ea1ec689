// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.classlib.java.util.NavigableKeys;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListMap;

/** A sorted set that can be changed while somebody goes through it. */
public class TConcurrentSkipListSet<E> extends NavigableKeys<E> {

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
    protected NavigableMap<E, Object> map() {
        return items;
    }

    @Override
    protected NavigableSet<E> part(NavigableMap<E, Object> part) {
        return of(part);
    }

    @Override
    public boolean add(E item) {
        return items.putIfAbsent(item, Boolean.TRUE) == null;
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
}
