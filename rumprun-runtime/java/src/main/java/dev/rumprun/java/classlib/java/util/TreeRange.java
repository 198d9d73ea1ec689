// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.classlib.java.util.SortedTree.Node;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
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

/** The entries in a span of a tree. */
class TreeRange<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V> {

    TreeSpan<K, V> span;
    private transient NavigableSet<K> keys;
    private transient Collection<V> values;
    private transient Set<Map.Entry<K, V>> entries;

    TreeRange(TreeSpan<K, V> span) {
        this.span = span;
    }

    /** That of a copy are others. */
    void forgetViews() {
        keys = null;
        values = null;
        entries = null;
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
            span.tree.remove(node);
        }
        return polled;
    }

    // Map

    @Override
    public int size() {
        if (span.isAll()) {
            return span.tree.size;
        }
        int size = 0;
        for (Node<K, V> node = span.first(); node != null; node = span.next(node)) {
            size++;
        }
        return size;
    }

    @Override
    public boolean isEmpty() {
        return span.first() == null;
    }

    @Override
    public boolean containsKey(Object key) {
        return span.find(key) != null;
    }

    @Override
    public V get(Object key) {
        Node<K, V> node = span.find(key);
        return node == null ? null : node.getValue();
    }

    @Override
    public V put(K key, V value) {
        if (!span.contains(key)) {
            throw new IllegalArgumentException("key out of range");
        }
        return span.tree.put(key, value);
    }

    @Override
    public V remove(Object key) {
        Node<K, V> node = span.find(key);
        if (node == null) {
            return null;
        }
        span.tree.remove(node);
        return node.getValue();
    }

    @Override
    public void clear() {
        if (span.isAll()) {
            span.tree.clear();
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
        return span.order();
    }

    @Override
    public K firstKey() {
        return existingKey(span.first());
    }

    @Override
    public K lastKey() {
        return existingKey(span.last());
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return copy(span.first());
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return copy(span.last());
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        return poll(span.first());
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        return poll(span.last());
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return copy(span.before(key, false));
    }

    @Override
    public K lowerKey(K key) {
        return key(span.before(key, false));
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return copy(span.before(key, true));
    }

    @Override
    public K floorKey(K key) {
        return key(span.before(key, true));
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return copy(span.after(key, true));
    }

    @Override
    public K ceilingKey(K key) {
        return key(span.after(key, true));
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return copy(span.after(key, false));
    }

    @Override
    public K higherKey(K key) {
        return key(span.after(key, false));
    }

    @Override
    public NavigableMap<K, V> descendingMap() {
        return new TreeRange<>(span.reversed());
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
        return new TreeRange<>(span.between(from, withFrom, to, withTo));
    }

    @Override
    public NavigableMap<K, V> headMap(K to, boolean withTo) {
        return new TreeRange<>(span.until(to, withTo));
    }

    @Override
    public NavigableMap<K, V> tailMap(K from, boolean withFrom) {
        return new TreeRange<>(span.since(from, withFrom));
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
        private Node<K, V> next = span.first();
        private Node<K, V> returned;
        private int changes = span.tree.changes;

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
            next = span.next(next);
            return part.apply(returned);
        }

        @Override
        public void remove() {
            if (returned == null) {
                throw new IllegalStateException();
            }
            expectNoChange();
            span.tree.remove(returned);
            returned = null;
            changes = span.tree.changes;
        }

        private void expectNoChange() {
            if (span.tree.changes != changes) {
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
                span.tree.remove(node);
            }
            return node != null;
        }

        private Node<K, V> node(Object object) {
            if (!(object instanceof Map.Entry<?, ?> entry)) {
                return null;
            }
            Node<K, V> node = span.find(entry.getKey());
            return node != null && Objects.equals(node.getValue(), entry.getValue()) ? node : null;
        }

        @Override
        public void clear() {
            if (span.isAll()) {
                span.tree.clear();
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
