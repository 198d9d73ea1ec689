// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Goes through the buckets that a map had at the beginning, and through all that each of them was split into since. */
final class BucketIterator<K, V> {

    private final BulkMap<K, V> map;
    private final int buckets;
    /** The bucket that is next, of a table of a length. */
    private int index;
    private int length;
    private MapNode<K, V> next;
    private MapNode<K, V> current;

    BucketIterator(BulkMap<K, V> map) {
        this.map = map;
        buckets = map.table() == null ? 0 : map.table().length;
        length = buckets;
        nextBucket();
    }

    private void nextBucket() {
        while (next == null && (length > buckets || index < buckets)) {
            while (length < map.table().length) {
                length <<= 1;
            }
            next = map.table()[index];
            while (length > buckets && index >= length >> 1) {
                length >>= 1;
                index -= length;
            }
            if (length > buckets) {
                index += length >> 1;
            } else {
                index++;
            }
        }
    }

    boolean hasNext() {
        return next != null;
    }

    MapNode<K, V> nextNode() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        current = next;
        next = current.next;
        nextBucket();
        return current;
    }

    private void remove() {
        if (current == null) {
            throw new IllegalStateException();
        }
        map.remove(current.key);
        current = null;
    }

    <T> Iterator<T> map(Function<? super MapNode<K, V>, ? extends T> function) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return BucketIterator.this.hasNext();
            }

            @Override
            public T next() {
                return function.apply(nextNode());
            }

            @Override
            public void remove() {
                BucketIterator.this.remove();
            }
        };
    }
}
