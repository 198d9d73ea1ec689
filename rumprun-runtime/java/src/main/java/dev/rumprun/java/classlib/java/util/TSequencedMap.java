// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Iterator;
import java.util.Map;

/** Of Java 21. */
public interface TSequencedMap<K, V> extends Map<K, V> {

    TSequencedMap<K, V> reversed();

    TSequencedSet<K> sequencedKeySet();

    TSequencedCollection<V> sequencedValues();

    TSequencedSet<Map.Entry<K, V>> sequencedEntrySet();

    default Map.Entry<K, V> firstEntry() {
        return isEmpty() ? null : new SimpleImmutableEntry<>(entrySet().iterator().next());
    }

    default Map.Entry<K, V> lastEntry() {
        return reversed().firstEntry();
    }

    default Map.Entry<K, V> pollFirstEntry() {
        if (isEmpty()) {
            return null;
        }
        Iterator<Map.Entry<K, V>> entries = entrySet().iterator();
        Map.Entry<K, V> first = new SimpleImmutableEntry<>(entries.next());
        entries.remove();
        return first;
    }

    default Map.Entry<K, V> pollLastEntry() {
        return reversed().pollFirstEntry();
    }

    default V putFirst(K key, V value) {
        throw new UnsupportedOperationException();
    }

    default V putLast(K key, V value) {
        throw new UnsupportedOperationException();
    }
}
