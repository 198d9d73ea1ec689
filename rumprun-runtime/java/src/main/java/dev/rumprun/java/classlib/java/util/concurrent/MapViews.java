// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.AbstractCollection;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;

/** What concurrent hash maps show of themselves. */
final class MapViews {

    private MapViews() {
    }

    static class Keys<K, V> extends AbstractSet<K> {
        final BulkMap<K, V> map;

        Keys(BulkMap<K, V> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public boolean contains(Object key) {
            return map.containsKey(key);
        }

        @Override
        public boolean remove(Object key) {
            return map.remove(key) != null;
        }

        @Override
        public Iterator<K> iterator() {
            return map.keyIterator();
        }
    }

    static final class Values<K, V> extends AbstractCollection<V> {
        private final BulkMap<K, V> map;

        Values(BulkMap<K, V> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public boolean contains(Object value) {
            return map.containsValue(value);
        }

        @Override
        public Iterator<V> iterator() {
            return map.valueIterator();
        }
    }

    static final class Entries<K, V> extends AbstractSet<Map.Entry<K, V>> {
        private final BulkMap<K, V> map;

        Entries(BulkMap<K, V> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public boolean contains(Object object) {
            return object instanceof Map.Entry<?, ?> entry && entry.getKey() != null && entry.getValue() != null
                    && entry.getValue().equals(map.get(entry.getKey()));
        }

        @Override
        public boolean remove(Object object) {
            return object instanceof Map.Entry<?, ?> entry && entry.getKey() != null && entry.getValue() != null
                    && map.remove(entry.getKey(), entry.getValue());
        }

        @Override
        public boolean add(Map.Entry<K, V> entry) {
            return map.put(entry.getKey(), entry.getValue()) == null;
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return map.entryIterator();
        }
    }
}
