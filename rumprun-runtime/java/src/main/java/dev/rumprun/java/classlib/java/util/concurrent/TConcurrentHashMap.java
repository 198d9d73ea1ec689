// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * {@link java.util.concurrent.ConcurrentHashMap}, in whose order it iterates, while others change it. All threads run on
 * one processor and change places only when one waits: so only functions that compute values can be interrupted.
 */
@SuppressWarnings("serial")
public class TConcurrentHashMap<K, V> extends BulkMap<K, V> implements Serializable {

    private static final int LARGEST = 1 << 30;
    private static final int DEFAULT_CAPACITY = 16;
    private static final float DEFAULT_LOAD = 0.75f;
    /** With so many entries in one bucket, a table that is smaller than {@link #FEW_BUCKETS} grows. */
    private static final int FULL_BUCKET = 8;
    private static final int FEW_BUCKETS = 64;

    /** Null before the first entry. */
    private MapNode<K, V>[] table;
    private int size;
    /** The size at which the table grows; without a table its first length. */
    private int limit;
    private final Computations computations = new Computations();

    public TConcurrentHashMap() {
        limit = DEFAULT_CAPACITY;
    }

    public TConcurrentHashMap(int capacity) {
        this(capacity, DEFAULT_LOAD, 1);
    }

    public TConcurrentHashMap(int capacity, float load) {
        this(capacity, load, 1);
    }

    public TConcurrentHashMap(int capacity, float load, int threads) {
        if (!(load > 0) || capacity < 0 || threads <= 0) {
            throw new IllegalArgumentException();
        }
        limit = length((long) (1.0 + Math.max(capacity, threads) / load));
    }

    public TConcurrentHashMap(Map<? extends K, ? extends V> map) {
        this();
        putAll(map);
    }

    public static <T> KeySetView<T, Boolean> newKeySet() {
        return new KeySetView<>(new TConcurrentHashMap<>(), Boolean.TRUE);
    }

    public static <T> KeySetView<T, Boolean> newKeySet(int capacity) {
        return new KeySetView<>(new TConcurrentHashMap<>(capacity), Boolean.TRUE);
    }

    private static int length(long capacity) {
        return capacity <= 1 ? 1
                : capacity >= LARGEST ? LARGEST
                : Integer.highestOneBit((int) capacity - 1) << 1;
    }

    private static int hash(Object key) {
        int hash = key.hashCode();
        return hash ^ hash >>> 16;
    }

    // The table.

    private MapNode<K, V> find(Object key) {
        int hash = hash(key);
        return table == null ? null : find(table[hash & table.length - 1], hash, key);
    }

    private static <K, V> MapNode<K, V> find(MapNode<K, V> first, int hash, Object key) {
        for (MapNode<K, V> node = first; node != null; node = node.next) {
            if (node.hash == hash && (node.key == key || key.equals(node.key))) {
                return node;
            }
        }
        return null;
    }

    /** Puts a new entry behind the others of its bucket. */
    private void add(K key, V value) {
        if (table == null) {
            makeTable();
        }
        int hash = hash(key);
        int index = hash & table.length - 1;
        MapNode<K, V> added = new MapNode<>(hash, key, value, null);
        int others = 0;
        if (table[index] == null) {
            table[index] = added;
        } else {
            MapNode<K, V> last = table[index];
            for (others = 1; last.next != null; others++) {
                last = last.next;
            }
            last.next = added;
        }
        if (others >= FULL_BUCKET && table.length < FEW_BUCKETS) {
            growFor(2 * table.length);
        }
        size++;
        while (size >= limit && table.length < LARGEST) {
            grow();
        }
    }

    private void makeTable() {
        table = newTable(limit);
        limit = limit(table.length);
    }

    @SuppressWarnings("unchecked")
    private static <K, V> MapNode<K, V>[] newTable(int length) {
        return (MapNode<K, V>[]) new MapNode<?, ?>[length];
    }

    private static int limit(int length) {
        return length - (length >>> 2);
    }

    private void growFor(int entries) {
        int wanted = entries >= LARGEST / 2 ? LARGEST : length(entries + (entries >>> 1) + 1);
        if (table == null) {
            limit = Math.max(limit, wanted);
            makeTable();
        }
        while (wanted > limit && table.length < LARGEST) {
            grow();
        }
    }

    /** Makes a new table of new entries, but for the last ones of buckets; iterators go on among the old ones. */
    private void grow() {
        MapNode<K, V>[] old = table;
        table = newTable(old.length << 1);
        limit = limit(table.length);
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                split(old[i], i, old.length);
            }
        }
    }

    private void split(MapNode<K, V> first, int index, int bit) {
        MapNode<K, V> kept = first;
        for (MapNode<K, V> node = first.next; node != null; node = node.next) {
            if ((node.hash & bit) != (kept.hash & bit)) {
                kept = node;
            }
        }
        table[index + (kept.hash & bit)] = kept;
        for (MapNode<K, V> node = first; node != kept; node = node.next) {
            int place = index + (node.hash & bit);
            table[place] = new MapNode<>(node.hash, node.key, node.value, table[place]);
        }
    }

    private V removeNode(Object key) {
        MapNode<K, V> node = find(key);
        if (node == null) {
            return null;
        }
        int index = node.hash & table.length - 1;
        if (table[index] == node) {
            table[index] = node.next;
        } else {
            MapNode<K, V> before = table[index];
            while (before.next != node) {
                before = before.next;
            }
            before.next = node.next;
        }
        size--;
        return node.value;
    }

    private V set(MapNode<K, V> node, K key, V value) {
        if (node == null) {
            add(key, value);
            return null;
        }
        V old = node.value;
        node.value = value;
        return old;
    }

    /** What comes of a computation: null removes the entry. */
    private V store(K key, V value) {
        if (value == null) {
            removeNode(key);
        } else {
            set(find(key), key, value);
        }
        return value;
    }

    // The map.

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public V get(Object key) {
        MapNode<K, V> node = find(key);
        return node == null ? null : node.value;
    }

    @Override
    public V getOrDefault(Object key, V other) {
        MapNode<K, V> node = find(key);
        return node == null ? other : node.value;
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    public boolean containsValue(Object value) {
        Objects.requireNonNull(value);
        return values().stream().anyMatch(value::equals);
    }

    public boolean contains(Object value) {
        return containsValue(value);
    }

    @Override
    public V put(K key, V value) {
        Objects.requireNonNull(key);
        return set(find(key), key, Objects.requireNonNull(value));
    }

    @Override
    public V putIfAbsent(K key, V value) {
        Objects.requireNonNull(value);
        V old = get(key);
        return old != null ? old : put(key, value);
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> map) {
        growFor(map.size());
        for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
            put(entry.getKey(), entry.getValue());
        }
    }

    @Override
    public V remove(Object key) {
        return removeNode(key);
    }

    @Override
    public boolean remove(Object key, Object value) {
        Objects.requireNonNull(key);
        MapNode<K, V> node = find(key);
        if (value == null || node == null || !(value == node.value || value.equals(node.value))) {
            return false;
        }
        removeNode(key);
        return true;
    }

    @Override
    public boolean replace(K key, V old, V value) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(old);
        Objects.requireNonNull(value);
        MapNode<K, V> node = find(key);
        if (node == null || !(old == node.value || old.equals(node.value))) {
            return false;
        }
        node.value = value;
        return true;
    }

    @Override
    public V replace(K key, V value) {
        Objects.requireNonNull(value);
        MapNode<K, V> node = find(key);
        return node == null ? null : set(node, key, value);
    }

    @Override
    public void clear() {
        if (table != null) {
            Arrays.fill(table, null);
        }
        size = 0;
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        Objects.requireNonNull(function);
        V present = get(key);
        if (present != null) {
            return present;
        }
        Computations.Computation computation = computations.begin(key);
        try {
            present = get(key);
            return present != null ? present : store(key, function.apply(key));
        } finally {
            computation.end();
        }
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        if (!containsKey(key)) {
            return null;
        }
        Computations.Computation computation = computations.begin(key);
        try {
            V present = get(key);
            return present == null ? null : store(key, function.apply(key, present));
        } finally {
            computation.end();
        }
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(function);
        Computations.Computation computation = computations.begin(key);
        try {
            return store(key, function.apply(key, get(key)));
        } finally {
            computation.end();
        }
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        Objects.requireNonNull(function);
        Computations.Computation computation = computations.begin(key);
        try {
            V present = get(key);
            return store(key, present == null ? value : function.apply(present, value));
        } finally {
            computation.end();
        }
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        for (BucketIterator<K, V> nodes = new BucketIterator<>(this); nodes.hasNext();) {
            MapNode<K, V> node = nodes.nextNode();
            action.accept(node.key, node.value);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        forEach((key, value) -> {
            V present = value;
            V made = Objects.requireNonNull(function.apply(key, present));
            while (!replace(key, present, made)) {
                present = get(key);
                if (present == null) {
                    return;
                }
                made = Objects.requireNonNull(function.apply(key, present));
            }
        });
    }

    public long mappingCount() {
        return size;
    }

    public Enumeration<K> keys() {
        return Collections.enumeration(keySet());
    }

    public Enumeration<V> elements() {
        return Collections.enumeration(values());
    }

    // Its views.

    @Override
    public KeySetView<K, V> keySet() {
        return new KeySetView<>(this, null);
    }

    public KeySetView<K, V> keySet(V value) {
        return new KeySetView<>(this, Objects.requireNonNull(value));
    }

    @Override
    public Collection<V> values() {
        return new MapViews.Values<>(this);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new MapViews.Entries<>(this);
    }

    /** The keys, which can be added to if there is a value for them. */
    public static final class KeySetView<K, V> extends MapViews.Keys<K, V> implements Serializable {
        private final V value;

        KeySetView(TConcurrentHashMap<K, V> map, V value) {
            super(map);
            this.value = value;
        }

        public TConcurrentHashMap<K, V> getMap() {
            return (TConcurrentHashMap<K, V>) map;
        }

        public V getMappedValue() {
            return value;
        }

        @Override
        public boolean add(K key) {
            if (value == null) {
                throw new UnsupportedOperationException();
            }
            return map.putIfAbsent(key, value) == null;
        }

        @Override
        public boolean addAll(Collection<? extends K> keys) {
            boolean changed = false;
            for (K key : keys) {
                changed |= add(key);
            }
            return changed;
        }
    }

    /** An entry as it was when it was seen; what is set goes into the map. */
    static final class SeenEntry<K, V> extends AbstractMap.SimpleEntry<K, V> {
        private final transient TConcurrentHashMap<K, V> map;

        SeenEntry(TConcurrentHashMap<K, V> map, K key, V value) {
            super(key, value);
            this.map = map;
        }

        @Override
        public V setValue(V value) {
            V old = super.setValue(Objects.requireNonNull(value));
            map.put(getKey(), value);
            return old;
        }
    }

    @Override
    MapNode<K, V>[] table() {
        return table;
    }

    @Override
    Iterator<K> keyIterator() {
        return new BucketIterator<>(this).map(node -> node.key);
    }

    @Override
    Iterator<V> valueIterator() {
        return new BucketIterator<>(this).map(node -> node.value);
    }

    @Override
    Iterator<Map.Entry<K, V>> entryIterator() {
        return new BucketIterator<>(this).map(node -> new SeenEntry<>(this, node.key, node.value));
    }
}
