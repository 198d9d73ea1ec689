// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Views of collections. */
final class Wrappers {

    private Wrappers() {
    }

    static void show() {
        maps();
        sets();
        SortedMap<String, Integer> map = Collections.synchronizedSortedMap(new TreeMap<>(Map.of("a", 1)));
        System.out.println(map.firstKey() + Collections.synchronizedNavigableMap(new TreeMap<>(map)).lastEntry()
                + Collections.synchronizedSortedSet(new TreeSet<>(Set.of(1))).first()
                + Collections.synchronizedNavigableSet(new TreeSet<>(Set.of(1))).floor(5));
        System.out.println(Collections.emptySortedMap() + " " + Collections.emptySortedSet() + Collections.emptyNavigableMap()
                + Collections.emptyNavigableSet());
        Deque<Integer> deque = new ArrayDeque<>();
        Queue<Integer> queue = Collections.asLifoQueue(deque);
        queue.add(1);
        queue.offer(2);
        System.out.println(queue.peek() + " " + queue + deque.poll());
        Tried.print(() -> {
            Collections.copy(new ArrayList<>(List.of(1)), List.of(1, 2));
            return "";
        });
        Tried.print(() -> Collections.newSetFromMap(new HashMap<>(Map.of(1, true))));
    }

    private static void maps() {
        SortedMap<String, Integer> sorted = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("a", 1, "b", 2, "c", 3)));
        System.out.println(sorted + sorted.firstKey() + sorted.lastKey() + sorted.headMap("b") + sorted.tailMap("b")
                + sorted.subMap("a", "c") + sorted.comparator() + sorted.equals(new TreeMap<>(sorted)));
        Tried.print(() -> sorted.put("x", 1));
        Tried.print(() -> sorted.computeIfAbsent("x", key -> 1));
        Tried.print(() -> {
            sorted.headMap("b").clear();
            return "";
        });
        TreeMap<String, Integer> tree = new TreeMap<>(Map.of("a", 1, "b", 2));
        NavigableMap<String, Integer> map = Collections.unmodifiableNavigableMap(tree);
        System.out.println(map.floorKey("aa") + map.descendingMap() + map.firstEntry() + map.higherEntry("a")
                + map.navigableKeySet() + map.descendingKeySet() + map.subMap("a", false, "b", true));
        System.out.println(new TreeMap<>(map).pollFirstEntry());
        Tried.print(() -> map.pollFirstEntry());
        Tried.print(() -> map.firstEntry().setValue(3));
        tree.put("c", 3);
        System.out.println(map.lastEntry());
    }

    private static void sets() {
        SortedSet<String> sorted = Collections.unmodifiableSortedSet(new TreeSet<>(Set.of("x", "y")));
        System.out.println(sorted + sorted.first() + sorted.headSet("y"));
        Tried.print(() -> sorted.add("z"));
        Tried.print(() -> sorted.tailSet("x").remove("x"));
        TreeSet<String> tree = new TreeSet<>(Set.of("x", "y"));
        NavigableSet<String> set = Collections.unmodifiableNavigableSet(tree);
        System.out.println(set.descendingSet() + set.ceiling("w") + set.subSet("a", true, "x", true)
                + tree.subSet("x", false, "y", true) + tree.subSet("x", true, "x", true));
        System.out.println(new TreeSet<>(set).pollFirst());
        Tried.print(() -> set.pollFirst());
        Tried.print(() -> tree.subSet("y", true, "x", true));
    }
}
