// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** {@link java.util.LinkedHashMap}, with what Java 21 has added to it. */
@SuppressWarnings("serial")
public class TLinkedHashMap<K, V> extends THashMap<K, V> implements TSequencedMap<K, V> {

    private final boolean byAccess;
    private transient LinkedNode<K, V> first;
    private transient LinkedNode<K, V> last;

    private static final class LinkedNode<K, V> extends Node<K, V> {
        private LinkedNode<K, V> before;
        private LinkedNode<K, V> after;

        LinkedNode(int hash, K key, V value, Node<K, V> next) {
            super(hash, key, value, next);
        }
    }

    public TLinkedHashMap() {
        byAccess = false;
    }

    public TLinkedHashMap(int capacity) {
        super(capacity);
        byAccess = false;
    }

    public TLinkedHashMap(int capacity, float load) {
        this(capacity, load, false);
    }

    public TLinkedHashMap(int capacity, float load, boolean byAccess) {
        super(capacity, load);
        this.byAccess = byAccess;
    }

    public TLinkedHashMap(Map<? extends K, ? extends V> map) {
        byAccess = false;
        putAll(map, false);
    }

    public static <K, V> TLinkedHashMap<K, V> newLinkedHashMap(int mappings) {
        return new TLinkedHashMap<>(capacity(mappings));
    }

    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return false;
    }

    @Override
    Node<K, V> newNode(int hash, K key, V value, Node<K, V> next) {
        LinkedNode<K, V> node = new LinkedNode<>(hash, key, value, next);
        link(node, last, null);
        return node;
    }

    @Override
    void accessed(Node<K, V> node) {
        if (byAccess && node != last) {
            moveLast((LinkedNode<K, V>) node);
        }
    }

    @Override
    void inserted(Node<K, V> node) {
        if (first != null && removeEldestEntry(first)) {
            remove(first.key, false, null);
        }
    }

    @Override
    void removed(Node<K, V> node) {
        unlink((LinkedNode<K, V>) node);
    }

    private void link(LinkedNode<K, V> node, LinkedNode<K, V> before, LinkedNode<K, V> after) {
        node.before = before;
        node.after = after;
        if (before == null) {
            first = node;
        } else {
            before.after = node;
        }
        if (after == null) {
            last = node;
        } else {
            after.before = node;
        }
    }

    private void unlink(LinkedNode<K, V> node) {
        if (node.before == null) {
            first = node.after;
        } else {
            node.before.after = node.after;
        }
        if (node.after == null) {
            last = node.before;
        } else {
            node.after.before = node.before;
        }
    }

    private void moveLast(LinkedNode<K, V> node) {
        unlink(node);
        link(node, last, null);
        changes++;
    }

    private void moveFirst(LinkedNode<K, V> node) {
        unlink(node);
        link(node, null, first);
        changes++;
    }

    @Override
    NodeIterator<K, V> nodes() {
        return new LinkIterator<>(this, false);
    }

    private static final class LinkIterator<K, V> extends NodeIterator<K, V> {
        private final boolean isReversed;

        LinkIterator(TLinkedHashMap<K, V> map, boolean isReversed) {
            super(map);
            this.isReversed = isReversed;
            next = isReversed ? map.last : map.first;
        }

        @Override
        Node<K, V> after(Node<K, V> node) {
            LinkedNode<K, V> linked = (LinkedNode<K, V>) node;
            return isReversed ? linked.before : linked.after;
        }
    }

    @Override
    public void clear() {
        super.clear();
        first = null;
        last = null;
    }

    @Override
    void forget() {
        super.forget();
        first = null;
        last = null;
    }

    @Override
    Set<K> newKeys() {
        return new LinkedKeys<>(this, false);
    }

    @Override
    Collection<V> newValues() {
        return new LinkedValues<>(this, false);
    }

    @Override
    Set<Map.Entry<K, V>> newEntries() {
        return new LinkedEntries<>(this, false);
    }

    @Override
    public TSequencedSet<K> sequencedKeySet() {
        return (TSequencedSet<K>) keySet();
    }

    @Override
    public TSequencedCollection<V> sequencedValues() {
        return (TSequencedCollection<V>) values();
    }

    @Override
    public TSequencedSet<Map.Entry<K, V>> sequencedEntrySet() {
        return (TSequencedSet<Map.Entry<K, V>>) entrySet();
    }

    @Override
    public V putFirst(K key, V value) {
        V old = put(key, value, false, false);
        moveFirst((LinkedNode<K, V>) find(key));
        return old;
    }

    @Override
    public V putLast(K key, V value) {
        V old = put(key, value, false, false);
        moveLast((LinkedNode<K, V>) find(key));
        return old;
    }

    @Override
    public TSequencedMap<K, V> reversed() {
        return new Reversed<>(this);
    }

    private static final class LinkedKeys<K, V> extends Keys<K, V> implements TSequencedSet<K> {
        private final boolean isReversed;

        LinkedKeys(TLinkedHashMap<K, V> map, boolean isReversed) {
            super(map);
            this.isReversed = isReversed;
        }

        @Override
        public Iterator<K> iterator() {
            return new LinkIterator<>((TLinkedHashMap<K, V>) map, isReversed).map(Node::getKey);
        }

        @Override
        public TSequencedSet<K> reversed() {
            return new LinkedKeys<>((TLinkedHashMap<K, V>) map, !isReversed);
        }
    }

    private static final class LinkedValues<K, V> extends Values<K, V> implements TSequencedCollection<V> {
        private final boolean isReversed;

        LinkedValues(TLinkedHashMap<K, V> map, boolean isReversed) {
            super(map);
            this.isReversed = isReversed;
        }

        @Override
        public Iterator<V> iterator() {
            return new LinkIterator<>((TLinkedHashMap<K, V>) map, isReversed).map(Node::getValue);
        }

        @Override
        public TSequencedCollection<V> reversed() {
            return new LinkedValues<>((TLinkedHashMap<K, V>) map, !isReversed);
        }
    }

    private static final class LinkedEntries<K, V> extends Entries<K, V> implements TSequencedSet<Map.Entry<K, V>> {
        private final boolean isReversed;

        LinkedEntries(TLinkedHashMap<K, V> map, boolean isReversed) {
            super(map);
            this.isReversed = isReversed;
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new LinkIterator<>((TLinkedHashMap<K, V>) map, isReversed).map(node -> node);
        }

        @Override
        public TSequencedSet<Map.Entry<K, V>> reversed() {
            return new LinkedEntries<>((TLinkedHashMap<K, V>) map, !isReversed);
        }
    }

    private static final class Reversed<K, V> extends AbstractMap<K, V> implements TSequencedMap<K, V> {
        private final TLinkedHashMap<K, V> map;

        Reversed(TLinkedHashMap<K, V> map) {
            this.map = map;
        }

        @Override
        public V get(Object key) {
            return map.get(key);
        }

        @Override
        public boolean containsKey(Object key) {
            return map.containsKey(key);
        }

        @Override
        public V put(K key, V value) {
            return map.containsKey(key) ? map.put(key, value) : map.putFirst(key, value);
        }

        @Override
        public V remove(Object key) {
            return map.remove(key);
        }

        @Override
        public Set<K> keySet() {
            return sequencedKeySet();
        }

        @Override
        public Collection<V> values() {
            return sequencedValues();
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return sequencedEntrySet();
        }

        @Override
        public TSequencedSet<K> sequencedKeySet() {
            return map.sequencedKeySet().reversed();
        }

        @Override
        public TSequencedCollection<V> sequencedValues() {
            return map.sequencedValues().reversed();
        }

        @Override
        public TSequencedSet<Map.Entry<K, V>> sequencedEntrySet() {
            return map.sequencedEntrySet().reversed();
        }

        @Override
        public V putFirst(K key, V value) {
            return map.putLast(key, value);
        }

        @Override
        public V putLast(K key, V value) {
            return map.putFirst(key, value);
        }

        @Override
        public TSequencedMap<K, V> reversed() {
            return map;
        }
    }
}
