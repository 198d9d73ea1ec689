// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.classlib.java.util.SortedTree.Node;
import java.util.Collections;
import java.util.Comparator;

/** All of a tree, or what is between two bounds, upwards or downwards. */
final class TreeSpan<K, V> {

    final SortedTree<K, V> tree;
    /** Null for none. */
    private final Bound<K> low;
    private final Bound<K> high;
    private final boolean down;

    private record Bound<K>(K key, boolean included) {
    }

    TreeSpan(SortedTree<K, V> tree) {
        this(tree, null, null, false);
    }

    private TreeSpan(SortedTree<K, V> tree, Bound<K> low, Bound<K> high, boolean down) {
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

    // Parts of it.

    TreeSpan<K, V> reversed() {
        return new TreeSpan<>(tree, low, high, !down);
    }

    TreeSpan<K, V> between(K from, boolean withFrom, K to, boolean withTo) {
        return between(begin(from, withFrom), end(to, withTo));
    }

    TreeSpan<K, V> until(K to, boolean withTo) {
        return between(down ? high : low, end(to, withTo));
    }

    TreeSpan<K, V> since(K from, boolean withFrom) {
        return between(begin(from, withFrom), down ? low : high);
    }

    private TreeSpan<K, V> between(Bound<K> from, Bound<K> to) {
        return new TreeSpan<>(tree, down ? to : from, down ? from : to, down);
    }

    private Bound<K> begin(K key, boolean included) {
        if (!canBound(key, included)) {
            throw new IllegalArgumentException("fromKey out of range");
        }
        return new Bound<>(key, included);
    }

    private Bound<K> end(K key, boolean included) {
        if (!canBound(key, included)) {
            throw new IllegalArgumentException("toKey out of range");
        }
        return new Bound<>(key, included);
    }

    private boolean canBound(K key, boolean included) {
        return included ? contains(key)
                : (low == null || tree.compare(key, low.key) >= 0) && (high == null || tree.compare(high.key, key) >= 0);
    }

    // What is in it.

    boolean isAll() {
        return low == null && high == null;
    }

    Comparator<? super K> order() {
        return down ? Collections.reverseOrder(tree.order) : tree.order;
    }

    boolean contains(Object key) {
        return !isTooLow(key) && !isTooHigh(key);
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

    // Its nodes; null for none.

    Node<K, V> find(Object key) {
        return contains(key) ? tree.find(key) : null;
    }

    Node<K, V> first() {
        return down ? highest() : lowest();
    }

    Node<K, V> last() {
        return down ? lowest() : highest();
    }

    Node<K, V> after(K key, boolean same) {
        return down ? below(key, same) : above(key, same);
    }

    Node<K, V> before(K key, boolean same) {
        return down ? above(key, same) : below(key, same);
    }

    Node<K, V> next(Node<K, V> node) {
        if (down) {
            Node<K, V> next = tree.previous(node);
            return next == null || isTooLow(next.getKey()) ? null : next;
        }
        Node<K, V> next = tree.next(node);
        return next == null || isTooHigh(next.getKey()) ? null : next;
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

    private Node<K, V> above(K key, boolean same) {
        return isTooLow(key) ? lowest() : within(tree.above(key, same));
    }

    private Node<K, V> below(K key, boolean same) {
        return isTooHigh(key) ? highest() : within(tree.below(key, same));
    }
}
