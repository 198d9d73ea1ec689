// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.classlib.java.util.SortedTree.Node;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/** The entries of a tree, or those between two bounds, upwards or downwards. */
class TreeRange<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V> {

    SortedTree<K, V> tree;
    /** Null for none. */
    private final Bound<K> low;
    private final Bound<K> high;
    private final boolean down;
    private transient NavigableSet<K> keys;
    private transient Collection<V> values;
    private transient Set<Map.Entry<K, V>> entries;

    private record Bound<K>(K key, boolean included) {
    }

    TreeRange(SortedTree<K, V> tree) {
        this.tree = tree;
        low = null;
        high = null;
        down = false;
    }

    private TreeRange(SortedTree<K, V> tree, Bound<K> low, Bound<K> high, boolean down) {
        if (low != null && high != null) {
            if (tree.compare(low.key, high.key) > 0) {
                throw new IllegalArgumentException("fromKey > toKey");
            }
        } else if (low != null) {
            tree.compare(low.key, low.key);
        } else if (high != null) {
            tree.compare(high.key, high.key);
        }
        this.tree = tree;
        this.low = low;
        this.high = high;
        this.down = down;
    }

    /** That of a copy are others. */
    void forgetViews() {
        keys = null;
        values = null;
        entries = null;
    }

    private boolean isAll() {
        return low == null && high == null;
    }

    private boolean isTooLow(Object key) {
        if (low == null) {
            return false;
        }
        int compared = tree.compare(key, low.key);
        return compared < 0 || compared == 0 && !low.included;
    }

    private boolean isTooHigh(Object key) {
        if (high == null) {
            return false;
        }
        int compared = tree.compare(key, high.key);
        return compared > 0 || compared == 0 && !high.included;
    }

    private boolean contains(Object key) {
        return !isTooLow(key) && !isTooHigh(key);
    }

    /** Whether a range can begin or end there. */
    private boolean canBound(K key, boolean included) {
        return included ? contains(key)
                : (low == null || tree.compare(key, low.key) >= 0) && (high == null || tree.compare(high.key, key) >= 0);
    }

    private Node<K, V> find(Object key) {
        return contains(key) ? tree.find(key) : null;
    }

    private Node<K, V> within(Node<K, V> node) {
        return node == null || !contains(node.getKey()) ? null : node;
    }

    private Node<K, V> lowest() {
        return within(low == null ? tree.first() : tree.above(low.key, low.included));
    }

    private Node<K, V> highest() {
        return within(high == null ? tree.last() : tree.below(high.key, high.included));
    }

    private Node<K, V> first() {
        return down ? highest() : lowest();
    }

    private Node<K, V> last() {
        return down ? lowest() : highest();
    }

    private Node<K, V> after(K key, boolean same) {
        return down ? below(key, same) : above(key, same);
    }

    private Node<K, V> before(K key, boolean same) {
        return down ? above(key, same) : below(key, same);
    }

    private Node<K, V> above(K key, boolean same) {
        return isTooLow(key) ? lowest() : within(tree.above(key, same));
    }

    private Node<K, V> below(K key, boolean same) {
        return isTooHigh(key) ? highest() : within(tree.below(key, same));
    }

    private Node<K, V> next(Node<K, V> node) {
        if (down) {
            Node<K, V> next = tree.previous(node);
            return next == null || isTooLow(next.getKey()) ? null : next;
        }
        Node<K, V> next = tree.next(node);
        return next == null || isTooHigh(next.getKey()) ? null : next;
    }

    private static <K, V> Map.Entry<K, V> copy(Node<K, V> node) {
        return node == null ? null : new SimpleImmutableEntry<>(node);
    }

    private static <K> K key(Node<K, ?> node) {
        return node == null ? null : node.getKey();
    }

    private static <K> K existingKey(Node<K, ?> node) {
        if (node == null) {
            throw new NoSuchElementException();
        }
        return node.getKey();
    }

    private Map.Entry<K, V> poll(Node<K, V> node) {
        Map.Entry<K, V> polled = copy(node);
        if (node != null) {
            tree.remove(node);
        }
        return polled;
    }

    // Map

    @Override
    public int size() {
        if (isAll()) {
            return tree.size;
        }
        int size = 0;
        for (Node<K, V> node = first(); node != null; node = next(node)) {
            size++;
        }
        return size;
    }

    @Override
    public boolean isEmpty() {
        return first() == null;
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    public V get(Object key) {
        Node<K, V> node = find(key);
        return node == null ? null : node.getValue();
    }

    @Override
    public V put(K key, V value) {
        if (!contains(key)) {
            throw new IllegalArgumentException("key out of range");
        }
        return tree.put(key, value);
    }

    @Override
    public V remove(Object key) {
        Node<K, V> node = find(key);
        if (node == null) {
            return null;
        }
        tree.remove(node);
        return node.getValue();
    }

    @Override
    public void clear() {
        if (isAll()) {
            tree.clear();
        } else {
            super.clear();
        }
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        if (entries == null) {
            entries = new Entries();
        }
        return entries;
    }

    @Override
    public Set<K> keySet() {
        return navigableKeySet();
    }

    @Override
    public Collection<V> values() {
        if (values == null) {
            values = new Values();
        }
        return values;
    }

    // NavigableMap

    @Override
    public Comparator<? super K> comparator() {
        return down ? Collections.reverseOrder(tree.order) : tree.order;
    }

    @Override
    public K firstKey() {
        return existingKey(first());
    }

    @Override
    public K lastKey() {
        return existingKey(last());
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return copy(first());
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return copy(last());
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        return poll(first());
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        return poll(last());
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return copy(before(key, false));
    }

    @Override
    public K lowerKey(K key) {
        return key(before(key, false));
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return copy(before(key, true));
    }

    @Override
    public K floorKey(K key) {
        return key(before(key, true));
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return copy(after(key, true));
    }

    @Override
    public K ceilingKey(K key) {
        return key(after(key, true));
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return copy(after(key, false));
    }

    @Override
    public K higherKey(K key) {
        return key(after(key, false));
    }

    @Override
    public NavigableMap<K, V> descendingMap() {
        return new TreeRange<>(tree, low, high, !down);
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        if (keys == null) {
            keys = new TreeKeys<>(this);
        }
        return keys;
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return descendingMap().navigableKeySet();
    }

    @Override
    public NavigableMap<K, V> subMap(K from, boolean withFrom, K to, boolean withTo) {
        if (!canBound(from, withFrom)) {
            throw new IllegalArgumentException("fromKey out of range");
        }
        if (!canBound(to, withTo)) {
            throw new IllegalArgumentException("toKey out of range");
        }
        return between(new Bound<>(from, withFrom), new Bound<>(to, withTo));
    }

    @Override
    public NavigableMap<K, V> headMap(K to, boolean withTo) {
        if (!canBound(to, withTo)) {
            throw new IllegalArgumentException("toKey out of range");
        }
        return between(down ? high : low, new Bound<>(to, withTo));
    }

    @Override
    public NavigableMap<K, V> tailMap(K from, boolean withFrom) {
        if (!canBound(from, withFrom)) {
            throw new IllegalArgumentException("fromKey out of range");
        }
        return between(new Bound<>(from, withFrom), down ? low : high);
    }

    private NavigableMap<K, V> between(Bound<K> from, Bound<K> to) {
        return new TreeRange<>(tree, down ? to : from, down ? from : to, down);
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        return subMap(from, true, to, false);
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        return headMap(to, false);
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        return tailMap(from, true);
    }

    Iterator<K> keyIterator() {
        return new Iteration<>(Node::getKey);
    }

    private final class Iteration<T> implements Iterator<T> {

        private final Function<Node<K, V>, T> part;
        private Node<K, V> next = first();
        private Node<K, V> returned;
        private int changes = tree.changes;

        Iteration(Function<Node<K, V>, T> part) {
            this.part = part;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public T next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            expectNoChange();
            returned = next;
            next = TreeRange.this.next(next);
            return part.apply(returned);
        }

        @Override
        public void remove() {
            if (returned == null) {
                throw new IllegalStateException();
            }
            expectNoChange();
            tree.remove(returned);
            returned = null;
            changes = tree.changes;
        }

        private void expectNoChange() {
            if (tree.changes != changes) {
                throw new ConcurrentModificationException();
            }
        }
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new Iteration<>(node -> node);
        }

        @Override
        public int size() {
            return TreeRange.this.size();
        }

        @Override
        public boolean isEmpty() {
            return TreeRange.this.isEmpty();
        }

        @Override
        public boolean contains(Object object) {
            return node(object) != null;
        }

        @Override
        public boolean remove(Object object) {
            Node<K, V> node = node(object);
            if (node != null) {
                tree.remove(node);
            }
            return node != null;
        }

        private Node<K, V> node(Object object) {
            if (!(object instanceof Map.Entry<?, ?> entry)) {
                return null;
            }
            Node<K, V> node = find(entry.getKey());
            return node != null && Objects.equals(node.getValue(), entry.getValue()) ? node : null;
        }

        @Override
        public void clear() {
            if (isAll()) {
                tree.clear();
            } else {
                super.clear();
            }
        }
    }

    private final class Values extends AbstractCollection<V> {

        @Override
        public Iterator<V> iterator() {
            return new Iteration<>(Node::getValue);
        }

        @Override
        public int size() {
            return TreeRange.this.size();
        }

        @Override
        public boolean isEmpty() {
            return TreeRange.this.isEmpty();
        }

        @Override
        public void clear() {
            TreeRange.this.clear();
        }
    }
}
