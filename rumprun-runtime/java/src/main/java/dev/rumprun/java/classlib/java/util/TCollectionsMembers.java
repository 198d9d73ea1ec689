// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Before;
import dev.rumprun.java.Static;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Of {@link Collections}. */
public final class TCollectionsMembers {

    private TCollectionsMembers() {
    }

    @Before
    @Static
    public static void nCopies(int count, Object element) {
        if (count < 0) {
            throw new IllegalArgumentException("List length = " + count);
        }
    }

    @Before
    @Static
    public static void copy(List<?> target, List<?> source) {
        if (source.size() > target.size()) {
            throw new IndexOutOfBoundsException("Source does not fit in dest");
        }
    }

    @Before
    @Static
    public static void newSetFromMap(Map<?, Boolean> map) {
        if (!map.isEmpty()) {
            throw new IllegalArgumentException("Map is non-empty");
        }
    }

    @Static
    public static <K, V> SortedMap<K, V> unmodifiableSortedMap(SortedMap<K, ? extends V> map) {
        return new FixedSortedMap<>(map);
    }

    @Static
    public static <K, V> NavigableMap<K, V> unmodifiableNavigableMap(NavigableMap<K, ? extends V> map) {
        return new FixedNavigableMap<>(map);
    }

    @Static
    public static <E> SortedSet<E> unmodifiableSortedSet(SortedSet<E> set) {
        return new FixedSortedSet<>(set);
    }

    @Static
    public static <E> NavigableSet<E> unmodifiableNavigableSet(NavigableSet<E> set) {
        return new FixedNavigableSet<>(set);
    }

    @Static
    public static <K, V> SortedMap<K, V> emptySortedMap() {
        return emptyNavigableMap();
    }

    @Static
    public static <K, V> NavigableMap<K, V> emptyNavigableMap() {
        return new FixedNavigableMap<>(new TreeMap<K, V>());
    }

    @Static
    public static <E> SortedSet<E> emptySortedSet() {
        return emptyNavigableSet();
    }

    @Static
    public static <E> NavigableSet<E> emptyNavigableSet() {
        return new FixedNavigableSet<>(new TreeSet<E>());
    }

    /** Nothing in it waits, so no other thread runs meanwhile. */
    @Static
    public static <K, V> SortedMap<K, V> synchronizedSortedMap(SortedMap<K, V> map) {
        return Objects.requireNonNull(map);
    }

    @Static
    public static <K, V> NavigableMap<K, V> synchronizedNavigableMap(NavigableMap<K, V> map) {
        return Objects.requireNonNull(map);
    }

    @Static
    public static <E> SortedSet<E> synchronizedSortedSet(SortedSet<E> set) {
        return Objects.requireNonNull(set);
    }

    @Static
    public static <E> NavigableSet<E> synchronizedNavigableSet(NavigableSet<E> set) {
        return Objects.requireNonNull(set);
    }

    @Static
    public static <E> Queue<E> asLifoQueue(Deque<E> deque) {
        return new LifoQueue<>(Objects.requireNonNull(deque));
    }
}
