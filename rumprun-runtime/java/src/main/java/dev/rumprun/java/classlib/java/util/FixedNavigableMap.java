// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;

/** A navigable map that cannot be changed by this view. */
final class FixedNavigableMap<K, V> extends FixedSortedMap<K, V> implements NavigableMap<K, V> {

    private final NavigableMap<K, ? extends V> map;

    FixedNavigableMap(NavigableMap<K, ? extends V> map) {
        super(map);
        this.map = map;
    }

    private Map.Entry<K, V> fixed(Map.Entry<K, ? extends V> entry) {
        return entry == null ? null : new AbstractMap.SimpleImmutableEntry<K, V>(entry);
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return fixed(map.lowerEntry(key));
    }

    @Override
    public K lowerKey(K key) {
        return map.lowerKey(key);
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return fixed(map.floorEntry(key));
    }

    @Override
    public K floorKey(K key) {
        return map.floorKey(key);
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return fixed(map.ceilingEntry(key));
    }

    @Override
    public K ceilingKey(K key) {
        return map.ceilingKey(key);
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return fixed(map.higherEntry(key));
    }

    @Override
    public K higherKey(K key) {
        return map.higherKey(key);
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return fixed(map.firstEntry());
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return fixed(map.lastEntry());
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        throw new UnsupportedOperationException();
    }

    @Override
    public NavigableMap<K, V> descendingMap() {
        return new FixedNavigableMap<>(map.descendingMap());
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        return Collections.unmodifiableNavigableSet(map.navigableKeySet());
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return Collections.unmodifiableNavigableSet(map.descendingKeySet());
    }

    @Override
    public NavigableMap<K, V> subMap(K from, boolean withFrom, K to, boolean withTo) {
        return new FixedNavigableMap<>(map.subMap(from, withFrom, to, withTo));
    }

    @Override
    public NavigableMap<K, V> headMap(K to, boolean withTo) {
        return new FixedNavigableMap<>(map.headMap(to, withTo));
    }

    @Override
    public NavigableMap<K, V> tailMap(K from, boolean withFrom) {
        return new FixedNavigableMap<>(map.tailMap(from, withFrom));
    }
}
