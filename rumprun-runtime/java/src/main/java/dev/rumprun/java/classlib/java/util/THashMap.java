// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.Serializable;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * {@link java.util.HashMap} that iterates in the order of the JDK's: programs rely on it, knowingly or not. The order
 * comes from how hashes are spread, when the table grows, and where in a bucket something is put.
 */
@SuppressWarnings("serial")
public class THashMap<K, V> extends AbstractMap<K, V> implements Cloneable, Serializable {

    private static final int LARGEST = 1 << 30;
    private static final int DEFAULT_CAPACITY = 16;
    private static final float DEFAULT_LOAD = 0.75f;
    /** With so many entries in one bucket, a table that is smaller than {@link #FEW_BUCKETS} grows. */
    private static final int FULL_BUCKET = 8;
    private static final int FEW_BUCKETS = 64;

    transient int changes;
    transient int size;
    private final float load;
    private transient Node<K, V>[] table;
    /** The size beyond which the table grows; without a table its first length, 0 for the default. */
    private int limit;
    private transient Set<K> keys;
    private transient Collection<V> values;
    private transient Set<Map.Entry<K, V>> entries;

    static class Node<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        V value;
        Node<K, V> next;

        Node(int hash, K key, V value, Node<K, V> next) {
            this.hash = hash;
            this.key = key;
            this.value = value;
            this.next = next;
        }

        @Override
        public final K getKey() {
            return key;
        }

        @Override
        public final V getValue() {
            return value;
        }

        @Override
        public final V setValue(V value) {
            V old = this.value;
            this.value = value;
            return old;
        }

        @Override
        public final boolean equals(Object other) {
            return other == this || other instanceof Map.Entry<?, ?> entry
                    && Objects.equals(key, entry.getKey()) && Objects.equals(value, entry.getValue());
        }

        @Override
        public final int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        @Override
        public final String toString() {
            return key + "=" + value;
        }
    }

    public THashMap() {
        load = DEFAULT_LOAD;
    }

    public THashMap(int capacity) {
        this(capacity, DEFAULT_LOAD);
    }

    public THashMap(int capacity, float load) {
        if (capacity < 0) {
            throw new IllegalArgumentException("Illegal initial capacity: " + capacity);
        }
        if (!(load > 0)) {
            throw new IllegalArgumentException("Illegal load factor: " + load);
        }
        this.load = load;
        limit = length(capacity);
    }

    public THashMap(Map<? extends K, ? extends V> map) {
        this();
        putAll(map, false);
    }

    public static <K, V> THashMap<K, V> newHashMap(int mappings) {
        return new THashMap<>(capacity(mappings));
    }

    static int capacity(int mappings) {
        if (mappings < 0) {
            throw new IllegalArgumentException("Negative number of mappings: " + mappings);
        }
        return (int) Math.ceil(mappings / (double) DEFAULT_LOAD);
    }

    private static int length(int capacity) {
        return capacity <= 1 ? 1
                : capacity >= LARGEST ? LARGEST
                : Integer.highestOneBit(capacity - 1) << 1;
    }

    private static int hash(Object key) {
        int hash = key == null ? 0 : key.hashCode();
        return hash ^ hash >>> 16;
    }

    // What LinkedHashMap does otherwise.

    Node<K, V> newNode(int hash, K key, V value, Node<K, V> next) {
        return new Node<>(hash, key, value, next);
    }

    void accessed(Node<K, V> node) {
    }

    void inserted(Node<K, V> node) {
    }

    void removed(Node<K, V> node) {
    }

    NodeIterator<K, V> nodes() {
        return new TableIterator<>(this);
    }

    // The table.

    final Node<K, V> find(Object key) {
        if (table == null) {
            return null;
        }
        int hash = hash(key);
        return find(table[hash & table.length - 1], hash, key);
    }

    private static <K, V> Node<K, V> find(Node<K, V> first, int hash, Object key) {
        for (Node<K, V> node = first; node != null; node = node.next) {
            if (node.hash == hash && (node.key == key || key != null && key.equals(node.key))) {
                return node;
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private void grow() {
        Node<K, V>[] old = table;
        if (old == null) {
            table = (Node<K, V>[]) new Node<?, ?>[limit > 0 ? limit : DEFAULT_CAPACITY];
            limit = limit(table.length);
            return;
        }
        if (old.length >= LARGEST) {
            limit = Integer.MAX_VALUE;
            return;
        }
        table = (Node<K, V>[]) new Node<?, ?>[old.length << 1];
        limit = old.length >= DEFAULT_CAPACITY && table.length < LARGEST ? limit << 1 : limit(table.length);
        for (int i = 0; i < old.length; i++) {
            Node<K, V> first = old[i];
            old[i] = null;
            split(first, old.length, i);
        }
    }

    private int limit(int length) {
        float limit = length * load;
        return length < LARGEST && limit < LARGEST ? (int) limit : Integer.MAX_VALUE;
    }

    /** Gives the entries of a bucket to the two that come from it, in their order. */
    private void split(Node<K, V> first, int bit, int index) {
        Node<K, V> low = null;
        Node<K, V> high = null;
        for (Node<K, V> node = first; node != null; node = node.next) {
            if ((node.hash & bit) == 0) {
                if (low == null) {
                    table[index] = node;
                } else {
                    low.next = node;
                }
                low = node;
            } else {
                if (high == null) {
                    table[index + bit] = node;
                } else {
                    high.next = node;
                }
                high = node;
            }
        }
        if (low != null) {
            low.next = null;
        }
        if (high != null) {
            high.next = null;
        }
    }

    final Node<K, V> remove(Object key, boolean sameValue, Object value) {
        if (table == null) {
            return null;
        }
        int hash = hash(key);
        int index = hash & table.length - 1;
        Node<K, V> node = find(table[index], hash, key);
        if (node == null || sameValue && !Objects.equals(value, node.value)) {
            return null;
        }
        if (table[index] == node) {
            table[index] = node.next;
        } else {
            Node<K, V> before = table[index];
            while (before.next != node) {
                before = before.next;
            }
            before.next = node.next;
        }
        changes++;
        size--;
        removed(node);
        return node;
    }

    /** Puts an entry behind the others of its bucket. */
    final V put(K key, V value, boolean onlyIfAbsent, boolean mayEvict) {
        if (table == null) {
            grow();
        }
        int hash = hash(key);
        int index = hash & table.length - 1;
        int others = 0;
        Node<K, V> last = null;
        for (Node<K, V> node = table[index]; node != null; node = node.next) {
            if (node.hash == hash && (node.key == key || key != null && key.equals(node.key))) {
                V old = node.value;
                if (!onlyIfAbsent || old == null) {
                    node.value = value;
                }
                accessed(node);
                return old;
            }
            last = node;
            others++;
        }
        Node<K, V> added = newNode(hash, key, value, null);
        if (last == null) {
            table[index] = added;
        } else {
            last.next = added;
        }
        growIfFull(others);
        changes++;
        if (++size > limit) {
            grow();
        }
        if (mayEvict) {
            inserted(added);
        }
        return null;
    }

    private void growIfFull(int others) {
        if (others >= FULL_BUCKET && table.length < FEW_BUCKETS) {
            grow();
        }
    }

    /** Puts an entry before the others of its bucket, as the methods do that compute what they put. */
    private void addFirst(int hash, K key, V value) {
        int index = hash & table.length - 1;
        int others = 0;
        for (Node<K, V> node = table[index]; node != null; node = node.next) {
            others++;
        }
        Node<K, V> added = newNode(hash, key, value, table[index]);
        table[index] = added;
        growIfFull(others + 1);
        changes++;
        size++;
        inserted(added);
    }

    private void growBeforeComputing() {
        if (table == null || size > limit) {
            grow();
        }
    }

    final void checkChanges(int expected) {
        if (changes != expected) {
            throw new ConcurrentModificationException();
        }
    }

    final void putAll(Map<? extends K, ? extends V> map, boolean mayEvict) {
        int added = map.size();
        if (added == 0) {
            return;
        }
        if (table == null) {
            int capacity = (int) Math.min(added / load + 1.0f, LARGEST);
            if (capacity > limit) {
                limit = length(capacity);
            }
        } else {
            while (added > limit && table.length < LARGEST) {
                grow();
            }
        }
        for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
            put(entry.getKey(), entry.getValue(), false, mayEvict);
        }
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
        return getOrDefault(key, null);
    }

    @Override
    public V getOrDefault(Object key, V other) {
        Node<K, V> node = find(key);
        if (node == null) {
            return other;
        }
        accessed(node);
        return node.value;
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    public boolean containsValue(Object value) {
        for (NodeIterator<K, V> nodes = nodes(); nodes.hasNext();) {
            if (Objects.equals(value, nodes.nextNode().value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public V put(K key, V value) {
        return put(key, value, false, true);
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> map) {
        putAll(map, true);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return put(key, value, true, true);
    }

    @Override
    public V remove(Object key) {
        Node<K, V> node = remove(key, false, null);
        return node == null ? null : node.value;
    }

    @Override
    public boolean remove(Object key, Object value) {
        return remove(key, true, value) != null;
    }

    @Override
    public void clear() {
        changes++;
        if (size > 0) {
            size = 0;
            Arrays.fill(table, null);
        }
    }

    @Override
    public boolean replace(K key, V old, V value) {
        Node<K, V> node = find(key);
        if (node == null || !Objects.equals(node.value, old)) {
            return false;
        }
        node.value = value;
        accessed(node);
        return true;
    }

    @Override
    public V replace(K key, V value) {
        Node<K, V> node = find(key);
        if (node == null) {
            return null;
        }
        V old = node.setValue(value);
        accessed(node);
        return old;
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        Objects.requireNonNull(function);
        growBeforeComputing();
        Node<K, V> node = find(key);
        if (node != null && node.value != null) {
            accessed(node);
            return node.value;
        }
        int before = changes;
        V value = function.apply(key);
        checkChanges(before);
        if (value != null) {
            set(node, key, value);
        }
        return value;
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        Node<K, V> node = find(key);
        if (node == null || node.value == null) {
            return null;
        }
        int before = changes;
        V value = function.apply(key, node.value);
        checkChanges(before);
        setOrRemove(node, key, value);
        return value;
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        growBeforeComputing();
        Node<K, V> node = find(key);
        int before = changes;
        V value = function.apply(key, node == null ? null : node.value);
        checkChanges(before);
        setOrRemove(node, key, value);
        return value;
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        Objects.requireNonNull(value);
        Objects.requireNonNull(function);
        growBeforeComputing();
        Node<K, V> node = find(key);
        if (node == null || node.value == null) {
            set(node, key, value);
            return value;
        }
        int before = changes;
        V merged = function.apply(node.value, value);
        checkChanges(before);
        setOrRemove(node, key, merged);
        return merged;
    }

    private void set(Node<K, V> node, K key, V value) {
        if (node == null) {
            addFirst(hash(key), key, value);
        } else {
            node.value = value;
            accessed(node);
        }
    }

    private void setOrRemove(Node<K, V> node, K key, V value) {
        if (value != null) {
            set(node, key, value);
        } else if (node != null) {
            remove(key, false, null);
        }
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        forEachNode(node -> action.accept(node.key, node.value));
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        forEachNode(node -> node.value = function.apply(node.key, node.value));
    }

    /** Other than an iterator, it sees what has changed only when it is at its end. */
    final void forEachNode(Consumer<? super Node<K, V>> action) {
        int before = changes;
        NodeIterator<K, V> nodes = nodes();
        for (Node<K, V> node = nodes.next; node != null; node = nodes.after(node)) {
            action.accept(node);
        }
        checkChanges(before);
    }

    @Override
    public Object clone() {
        THashMap<K, V> copy;
        try {
            copy = copy();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
        copy.forget();
        copy.putAll(this, false);
        return copy;
    }

    @SuppressWarnings("unchecked")
    private THashMap<K, V> copy() throws CloneNotSupportedException {
        return (THashMap<K, V>) super.clone();
    }

    void forget() {
        table = null;
        keys = null;
        values = null;
        entries = null;
        changes = 0;
        limit = 0;
        size = 0;
    }

    @Override
    public Set<K> keySet() {
        if (keys == null) {
            keys = newKeys();
        }
        return keys;
    }

    @Override
    public Collection<V> values() {
        if (values == null) {
            values = newValues();
        }
        return values;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        if (entries == null) {
            entries = newEntries();
        }
        return entries;
    }

    Set<K> newKeys() {
        return new Keys<>(this);
    }

    Collection<V> newValues() {
        return new Values<>(this);
    }

    Set<Map.Entry<K, V>> newEntries() {
        return new Entries<>(this);
    }

    static class Keys<K, V> extends AbstractSet<K> {
        final THashMap<K, V> map;

        Keys(THashMap<K, V> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size;
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
            return map.remove(key, false, null) != null;
        }

        @Override
        public Iterator<K> iterator() {
            return map.nodes().map(Node::getKey);
        }

        @Override
        public void forEach(Consumer<? super K> action) {
            Objects.requireNonNull(action);
            map.forEachNode(node -> action.accept(node.key));
        }
    }

    static class Values<K, V> extends AbstractCollection<V> {
        final THashMap<K, V> map;

        Values(THashMap<K, V> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size;
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
            return map.nodes().map(Node::getValue);
        }

        @Override
        public void forEach(Consumer<? super V> action) {
            Objects.requireNonNull(action);
            map.forEachNode(node -> action.accept(node.value));
        }
    }

    static class Entries<K, V> extends AbstractSet<Map.Entry<K, V>> {
        final THashMap<K, V> map;

        Entries(THashMap<K, V> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size;
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public boolean contains(Object object) {
            if (object instanceof Map.Entry<?, ?> entry) {
                Node<K, V> node = map.find(entry.getKey());
                return node != null && node.equals(entry);
            }
            return false;
        }

        @Override
        public boolean remove(Object object) {
            return object instanceof Map.Entry<?, ?> entry
                    && map.remove(entry.getKey(), true, entry.getValue()) != null;
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return map.nodes().map(node -> node);
        }

        @Override
        public void forEach(Consumer<? super Map.Entry<K, V>> action) {
            Objects.requireNonNull(action);
            map.forEachNode(action);
        }
    }

    /** Knows what comes next before it is asked. */
    abstract static class NodeIterator<K, V> {
        final THashMap<K, V> map;
        Node<K, V> next;
        private Node<K, V> current;
        private int expected;

        NodeIterator(THashMap<K, V> map) {
            this.map = map;
            expected = map.changes;
        }

        abstract Node<K, V> after(Node<K, V> node);

        final boolean hasNext() {
            return next != null;
        }

        final Node<K, V> nextNode() {
            map.checkChanges(expected);
            if (next == null) {
                throw new NoSuchElementException();
            }
            current = next;
            next = after(current);
            return current;
        }

        final void remove() {
            if (current == null) {
                throw new IllegalStateException();
            }
            map.checkChanges(expected);
            map.remove(current.key, false, null);
            current = null;
            expected = map.changes;
        }

        final <T> Iterator<T> map(Function<? super Node<K, V>, ? extends T> function) {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return NodeIterator.this.hasNext();
                }

                @Override
                public T next() {
                    return function.apply(nextNode());
                }

                @Override
                public void remove() {
                    NodeIterator.this.remove();
                }
            };
        }
    }

    private static final class TableIterator<K, V> extends NodeIterator<K, V> {
        private final Node<K, V>[] table;
        private int index;

        TableIterator(THashMap<K, V> map) {
            super(map);
            table = map.table;
            if (map.size > 0) {
                next = nextBucket();
            }
        }

        @Override
        Node<K, V> after(Node<K, V> node) {
            return node.next != null ? node.next : nextBucket();
        }

        private Node<K, V> nextBucket() {
            while (index < table.length) {
                Node<K, V> first = table[index++];
                if (first != null) {
                    return first;
                }
            }
            return null;
        }
    }
}
