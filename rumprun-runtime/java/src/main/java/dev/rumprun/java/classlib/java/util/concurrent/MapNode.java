// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

/** An entry in a bucket. */
final class MapNode<K, V> {
    final int hash;
    final K key;
    V value;
    MapNode<K, V> next;

    MapNode(int hash, K key, V value, MapNode<K, V> next) {
        this.hash = hash;
        this.key = key;
        this.value = value;
        this.next = next;
    }
}
