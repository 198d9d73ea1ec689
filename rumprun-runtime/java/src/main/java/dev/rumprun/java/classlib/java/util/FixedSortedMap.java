// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A sorted map that cannot be changed by this view. */
class FixedSortedMap<K, V> implements SortedMap<K, V> {

    private final SortedMap<K, ? extends V> sorted;
    /** What refuses changes. */
    private final Map<K, V> fixed;

    FixedSortedMap(SortedMap<K, ? extends V> sorted) {
        this.sorted = sorted;
        fixed = Collections.unmodifiableMap(sorted);
    }

    @Override
    public Comparator<? super K> comparator() {
        return sorted.comparator();
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        return new FixedSortedMap<>(sorted.subMap(from, to));
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        return new FixedSortedMap<>(sorted.headMap(to));
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        return new FixedSortedMap<>(sorted.tailMap(from));
    }

    @Override
    public K firstKey() {
        return sorted.firstKey();
    }

    @Override
    public K lastKey() {
        return sorted.lastKey();
    }

    @Override
    public int size() {
        return fixed.size();
    }

    @Override
    public boolean isEmpty() {
        return fixed.isEmpty();
    }

    @Override
    public boolean containsKey(Object key) {
        return fixed.containsKey(key);
    }

    @Override
    public boolean containsValue(Object value) {
        return fixed.containsValue(value);
    }

    @Override
    public V get(Object key) {
        return fixed.get(key);
    }

    @Override
    public V getOrDefault(Object key, V other) {
        return fixed.getOrDefault(key, other);
    }

    @Override
    public Set<K> keySet() {
        return fixed.keySet();
    }

    @Override
    public Collection<V> values() {
        return fixed.values();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return fixed.entrySet();
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        fixed.forEach(action);
    }

    @Override
    public V put(K key, V value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V remove(Object key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> others) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V putIfAbsent(K key, V value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(Object key, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean replace(K key, V old, V value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V replace(K key, V value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> maker) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object other) {
        return other == this || fixed.equals(other);
    }

    @Override
    public int hashCode() {
        return fixed.hashCode();
    }

    @Override
    public String toString() {
        return sorted.toString();
    }
}
