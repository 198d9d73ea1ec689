// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Parts of sorted maps and sets, upwards and downwards. */
final class SortedViews {

    private SortedViews() {
    }

    static void print() {
        maps();
        many(null);
        many(Comparator.reverseOrder());
        sets();
        refused();
    }

    private static void maps() {
        TreeMap<Integer, String> map = new TreeMap<>();
        for (int i = 10; i < 100; i += 10) {
            map.put(i, "v" + i);
        }
        for (NavigableMap<Integer, String> view : List.of(map, map.descendingMap(), map.subMap(20, false, 70, true),
                map.headMap(40, true), map.tailMap(60, false), map.descendingMap().subMap(80, true, 30, false),
                map.subMap(21, true, 29, true), map.tailMap(95, true), map.headMap(5, true),
                map.descendingMap().headMap(50, true).tailMap(70, false))) {
            System.out.println(view + " " + view.size() + view.isEmpty() + view.firstEntry() + view.lastEntry()
                    + (view.comparator() == null));
            for (int key : new int[] {0, 10, 20, 25, 30, 70, 75, 80, 100}) {
                System.out.print(" " + key + view.lowerKey(key) + view.floorEntry(key) + view.ceilingKey(key)
                        + view.higherEntry(key) + view.containsKey(key) + view.get(key));
            }
            System.out.println(view.navigableKeySet() + " " + view.descendingKeySet() + view.values());
        }
        NavigableMap<Integer, String> part = map.subMap(30, true, 60, true);
        System.out.println(part.pollFirstEntry() + " " + part.pollLastEntry() + part + map);
        part.entrySet().iterator().next().setValue("set");
        part.put(45, "new");
        System.out.println(part.remove(50) + part.remove(10) + part + map + part.entrySet().contains(Map.entry(45, "new"))
                + part.keySet().remove(45) + part.values().remove("set") + part.entrySet().remove(Map.entry(1, "")));
        part.clear();
        System.out.println(map + " " + map.clone().equals(map) + map.hashCode());
        TreeMap<Integer, String> copy = new TreeMap<>(map.descendingMap());
        copy.put(1, "one");
        System.out.println(copy + " " + map.merge(20, "!", String::concat) + map.computeIfAbsent(33, k -> "c" + k)
                + map.compute(10, (k, v) -> null) + map.putIfAbsent(20, "x") + map.replace(33, "r") + map);
    }

    /** The same as on the JVM after many changes. */
    private static void many(Comparator<Integer> order) {
        Random random = new Random(5);
        TreeMap<Integer, Integer> map = new TreeMap<>(order);
        long sum = 0;
        for (int i = 0; i < 20_000; i++) {
            int key = random.nextInt(500);
            switch (random.nextInt(6)) {
                case 0, 1 -> map.put(key, i);
                case 2 -> sum = sum * 31 + String.valueOf(map.remove(key)).hashCode();
                case 3 -> {
                    Map.Entry<Integer, Integer> found = map.descendingMap().higherEntry(key);
                    sum = sum * 31 + String.valueOf(found).hashCode();
                }
                case 4 -> {
                    int other = key + 20;
                    NavigableMap<Integer, Integer> view = order == null
                            ? map.subMap(key, false, other, true) : map.subMap(other, true, key, false);
                    sum = sum * 31 + view.size() + new ArrayList<>(view.values()).hashCode() + view.keySet().hashCode();
                    Iterator<Integer> keys = view.navigableKeySet().descendingIterator();
                    if (keys.hasNext() && i % 3 == 0) {
                        keys.next();
                        keys.remove();
                    }
                }
                default -> sum = sum * 31 + String.valueOf(map.floorKey(key)).hashCode() + map.size();
            }
        }
        System.out.println(sum + " " + map.size() + " " + map.hashCode() + new ArrayList<>(map.keySet()).hashCode());
    }

    private static void sets() {
        TreeSet<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Arrays.asList("d", "B", "a", "C", "b", "E"));
        NavigableSet<String> part = set.subSet("B", true, "d", true);
        part.add("bb");
        System.out.println(set + " " + part + part.descendingSet() + part.lower("c") + part.higher("bb") + part.first()
                + part.last() + set.headSet("c") + set.tailSet("c", false) + set.descendingSet().headSet("c", true)
                + part.pollFirst() + part.pollLast() + set + set.floor("cc") + set.ceiling("bb") + set.clone()
                + new TreeSet<>(set).comparator().equals(String.CASE_INSENSITIVE_ORDER) + set.contains("E")
                + set.remove("e") + set.remove("e") + set.add("A") + set.retainAll(List.of("a", "C")) + set);
    }

    private static void refused() {
        TreeMap<Integer, String> map = new TreeMap<>(Map.of(1, "a", 2, "b", 3, "c"));
        NavigableMap<Integer, String> part = map.subMap(1, true, 3, false);
        for (Runnable each : List.<Runnable>of(() -> part.put(3, "x"), () -> map.subMap(3, 1), () -> part.headMap(4),
                () -> part.tailMap(0, true), () -> map.put(null, ""), () -> map.get(null), () -> map.headMap(null),
                () -> part.tailMap(3).firstKey(), () -> new TreeSet<Integer>().first(),
                () -> map.descendingMap().subMap(1, 3), () -> part.navigableKeySet().add(7),
                () -> map.firstEntry().setValue("x"), () -> map.forEach((key, value) -> map.remove(key)),
                () -> map.keySet().iterator().remove(), () -> new TreeSet<Object>().add(new Object()))) {
            try {
                each.run();
                System.out.println("accepted");
            } catch (NullPointerException | ClassCastException | ConcurrentModificationException e) {
                System.out.println(e.getClass());
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
        System.out.println(map);
    }
}
