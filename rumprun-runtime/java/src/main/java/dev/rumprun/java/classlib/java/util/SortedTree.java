// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.AbstractMap;
import java.util.Comparator;

/**
 * Keys in order, with their values: a binary tree, in which the heights of the two sides of a node differ by one at most.
 * What is found stays in the tree until it is removed, so that iterators go on from it.
 */
final class SortedTree<K, V> {

    /** Null for that of the keys themselves. */
    final Comparator<? super K> order;
    int size;
    /** Of keys, not of values. */
    int changes;
    private Node<K, V> root;

    @SuppressWarnings("serial")
    static final class Node<K, V> extends AbstractMap.SimpleEntry<K, V> {
        private Node<K, V> left;
        private Node<K, V> right;
        private Node<K, V> parent;
        private int height = 1;

        private Node(K key, V value, Node<K, V> parent) {
            super(key, value);
            this.parent = parent;
        }
    }

    SortedTree(Comparator<? super K> order) {
        this.order = order;
    }

    @SuppressWarnings("unchecked")
    int compare(Object one, Object other) {
        return order == null ? ((Comparable<Object>) one).compareTo(other) : order.compare((K) one, (K) other);
    }

    Node<K, V> find(Object key) {
        if (key == null && order == null) {
            throw new NullPointerException();
        }
        Node<K, V> node = root;
        while (node != null) {
            int compared = compare(key, node.getKey());
            if (compared == 0) {
                return node;
            }
            node = compared < 0 ? node.left : node.right;
        }
        return null;
    }

    Node<K, V> first() {
        return root == null ? null : leftmost(root);
    }

    Node<K, V> last() {
        return root == null ? null : rightmost(root);
    }

    /** The first with a key that is greater, or is the same if that is wanted. */
    Node<K, V> above(K key, boolean same) {
        Node<K, V> found = null;
        Node<K, V> node = root;
        while (node != null) {
            int compared = compare(key, node.getKey());
            if (compared < 0 || compared == 0 && same) {
                found = node;
                node = node.left;
            } else {
                node = node.right;
            }
        }
        return found;
    }

    /** The last with a key that is less, or is the same if that is wanted. */
    Node<K, V> below(K key, boolean same) {
        Node<K, V> found = null;
        Node<K, V> node = root;
        while (node != null) {
            int compared = compare(key, node.getKey());
            if (compared > 0 || compared == 0 && same) {
                found = node;
                node = node.right;
            } else {
                node = node.left;
            }
        }
        return found;
    }

    Node<K, V> next(Node<K, V> node) {
        if (node.right != null) {
            return leftmost(node.right);
        }
        Node<K, V> child = node;
        Node<K, V> parent = node.parent;
        while (parent != null && child == parent.right) {
            child = parent;
            parent = parent.parent;
        }
        return parent;
    }

    Node<K, V> previous(Node<K, V> node) {
        if (node.left != null) {
            return rightmost(node.left);
        }
        Node<K, V> child = node;
        Node<K, V> parent = node.parent;
        while (parent != null && child == parent.left) {
            child = parent;
            parent = parent.parent;
        }
        return parent;
    }

    /** Sets the value of a key, and says what it was; null for a new one. */
    V put(K key, V value) {
        Node<K, V> parent = null;
        Node<K, V> node = root;
        int compared = 0;
        if (node == null) {
            compare(key, key); // It must be possible.
        }
        while (node != null) {
            parent = node;
            compared = compare(key, node.getKey());
            if (compared == 0) {
                return node.setValue(value);
            }
            node = compared < 0 ? node.left : node.right;
        }
        Node<K, V> added = new Node<>(key, value, parent);
        if (parent == null) {
            root = added;
        } else if (compared < 0) {
            parent.left = added;
        } else {
            parent.right = added;
        }
        size++;
        changes++;
        balance(parent);
        return null;
    }

    void remove(Node<K, V> node) {
        Node<K, V> changed;
        if (node.left == null || node.right == null) {
            changed = node.parent;
            replace(node, node.left == null ? node.right : node.left);
        } else {
            Node<K, V> heir = leftmost(node.right);
            changed = heir.parent == node ? heir : heir.parent;
            replace(heir, heir.right);
            replace(node, heir);
            heir.left = node.left;
            heir.right = node.right;
            heir.height = node.height;
            heir.left.parent = heir;
            if (heir.right != null) {
                heir.right.parent = heir;
            }
        }
        size--;
        changes++;
        balance(changed);
    }

    void clear() {
        root = null;
        size = 0;
        changes++;
    }

    private static <K, V> Node<K, V> leftmost(Node<K, V> node) {
        Node<K, V> found = node;
        while (found.left != null) {
            found = found.left;
        }
        return found;
    }

    private static <K, V> Node<K, V> rightmost(Node<K, V> node) {
        Node<K, V> found = node;
        while (found.right != null) {
            found = found.right;
        }
        return found;
    }

    /** Puts another node, or none, into a node's place below its parent. */
    private void replace(Node<K, V> node, Node<K, V> other) {
        Node<K, V> parent = node.parent;
        if (other != null) {
            other.parent = parent;
        }
        if (parent == null) {
            root = other;
        } else if (parent.left == node) {
            parent.left = other;
        } else {
            parent.right = other;
        }
    }

    /** Balances a node whose sides have changed, and those above it as far as they are concerned. */
    private void balance(Node<K, V> from) {
        Node<K, V> node = from;
        while (node != null) {
            int before = node.height;
            Node<K, V> top = balanced(node);
            if (top.height == before) {
                return;
            }
            node = top.parent;
        }
    }

    /** What is in the node's place afterwards. */
    private Node<K, V> balanced(Node<K, V> node) {
        int more = height(node.left) - height(node.right);
        if (more > 1) {
            if (height(node.left.left) < height(node.left.right)) {
                rotate(node.left, false);
            }
            return rotate(node, true);
        }
        if (more < -1) {
            if (height(node.right.right) < height(node.right.left)) {
                rotate(node.right, true);
            }
            return rotate(node, false);
        }
        measure(node);
        return node;
    }

    /** Turns a node down to the right, or to the left, and its child on the other side up. */
    private Node<K, V> rotate(Node<K, V> node, boolean right) {
        Node<K, V> up = right ? node.left : node.right;
        Node<K, V> between = right ? up.right : up.left;
        replace(node, up);
        if (right) {
            up.right = node;
            node.left = between;
        } else {
            up.left = node;
            node.right = between;
        }
        node.parent = up;
        if (between != null) {
            between.parent = node;
        }
        measure(node);
        measure(up);
        return up;
    }

    private static void measure(Node<?, ?> node) {
        node.height = 1 + Math.max(height(node.left), height(node.right));
    }

    private static int height(Node<?, ?> node) {
        return node == null ? 0 : node.height;
    }
}
