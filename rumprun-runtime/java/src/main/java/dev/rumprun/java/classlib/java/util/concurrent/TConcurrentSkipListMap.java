// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;

/** A sorted map that can be changed while somebody goes through it: one looks for the next key at each step. */
public class TConcurrentSkipListMap<K, V> extends AbstractMap<K, V> implements ConcurrentNavigableMap<K, V> {

    private final NavigableMap<K, V> items;

    public TConcurrentSkipListMap() {
        this(new TreeMap<>(), true);
    }

    public TConcurrentSkipListMap(Comparator<? super K> order) {
        this(new TreeMap<>(order), true);
    }

    public TConcurrentSkipListMap(Map<? extends K, ? extends V> items) {
        this();
        putAll(items);
    }

    public TConcurrentSkipListMap(SortedMap<K, ? extends V> items) {
        this(new TreeMap<>(items.comparator()), true);
        putAll(items);
    }

    /** A view of another map. */
    private TConcurrentSkipListMap(NavigableMap<K, V> items, boolean view) {
        this.items = items;
    }

    private static <A, B> ConcurrentNavigableMap<A, B> view(NavigableMap<A, B> items) {
        return new TConcurrentSkipListMap<>(items, true);
    }

    @Override
    public V get(Object key) {
        return items.get(Objects.requireNonNull(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return items.containsKey(Objects.requireNonNull(key));
    }

    @Override
    public V put(K key, V value) {
        return items.put(Objects.requireNonNull(key), Objects.requireNonNull(value));
    }

    @Override
    public V remove(Object key) {
        return items.remove(Objects.requireNonNull(key));
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
    public V putIfAbsent(K key, V value) {
        V before = get(key);
        if (before == null) {
            put(key, value);
        }
        return before;
    }

    @Override
    public boolean remove(Object key, Object value) {
        if (value == null || !value.equals(get(key))) {
            return false;
        }
        remove(key);
        return true;
    }

    @Override
    public boolean replace(K key, V expected, V value) {
        if (!expected.equals(get(key))) {
            return false;
        }
        put(key, value);
        return true;
    }

    @Override
    public V replace(K key, V value) {
        return get(key) == null ? null : put(key, value);
    }

    @Override
    public V getOrDefault(Object key, V other) {
        V value = get(key);
        return value == null ? other : value;
    }

    @Override
    public Comparator<? super K> comparator() {
        return items.comparator();
    }

    @Override
    public K firstKey() {
        return items.firstKey();
    }

    @Override
    public K lastKey() {
        return items.lastKey();
    }

    @Override
    public Entry<K, V> firstEntry() {
        return fixed(items.firstEntry());
    }

    @Override
    public Entry<K, V> lastEntry() {
        return fixed(items.lastEntry());
    }

    @Override
    public Entry<K, V> pollFirstEntry() {
        return items.pollFirstEntry();
    }

    @Override
    public Entry<K, V> pollLastEntry() {
        return items.pollLastEntry();
    }

    @Override
    public Entry<K, V> lowerEntry(K key) {
        return fixed(items.lowerEntry(key));
    }

    @Override
    public K lowerKey(K key) {
        return items.lowerKey(key);
    }

    @Override
    public Entry<K, V> floorEntry(K key) {
        return fixed(items.floorEntry(key));
    }

    @Override
    public K floorKey(K key) {
        return items.floorKey(key);
    }

    @Override
    public Entry<K, V> ceilingEntry(K key) {
        return fixed(items.ceilingEntry(key));
    }

    @Override
    public K ceilingKey(K key) {
        return items.ceilingKey(key);
    }

    @Override
    public Entry<K, V> higherEntry(K key) {
        return fixed(items.higherEntry(key));
    }

    @Override
    public K higherKey(K key) {
        return items.higherKey(key);
    }

    private static <A, B> Entry<A, B> fixed(Entry<A, B> entry) {
        return entry == null ? null : new SimpleImmutableEntry<>(entry.getKey(), entry.getValue());
    }

    @Override
    public ConcurrentNavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive) {
        return view(items.subMap(from, fromInclusive, to, toInclusive));
    }

    @Override
    public ConcurrentNavigableMap<K, V> headMap(K to, boolean inclusive) {
        return view(items.headMap(to, inclusive));
    }

    @Override
    public ConcurrentNavigableMap<K, V> tailMap(K from, boolean inclusive) {
        return view(items.tailMap(from, inclusive));
    }

    @Override
    public ConcurrentNavigableMap<K, V> subMap(K from, K to) {
        return subMap(from, true, to, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> headMap(K to) {
        return headMap(to, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> tailMap(K from) {
        return tailMap(from, true);
    }

    @Override
    public ConcurrentNavigableMap<K, V> descendingMap() {
        return view(items.descendingMap());
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        return TConcurrentSkipListSet.of((ConcurrentNavigableMap<K, ?>) this);
    }

    @Override
    public NavigableSet<K> keySet() {
        return navigableKeySet();
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return descendingMap().navigableKeySet();
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return items.size();
            }

            @Override
            public Iterator<Entry<K, V>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Entry<K, V>> {

        private Entry<K, V> next = items.firstEntry();
        private K last;

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Entry<K, V> next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            Entry<K, V> found = fixed(next);
            last = found.getKey();
            next = items.tailMap(last, false).firstEntry();
            return found;
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            items.remove(last);
            last = null;
        }
    }
}
