// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Sorted maps, and parts of them, that are changed while somebody iterates. */
final class Sorted {

    private Sorted() {
    }

    static void print() {
        for (int size : new int[] {1, 2, 7, 40}) {
            for (NavigableMap<Integer, String> part : parts(size)) {
                part.clear();
            }
            for (int i = 0; i < 4; i++) {
                NavigableMap<Integer, String> map = map(size);
                removeSome(parts(map).get(i));
                System.out.println(map);
            }
        }
        values();
        nothing();
    }

    private static TreeMap<Integer, String> map(int size) {
        TreeMap<Integer, String> map = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            map.put(i * 7 % 41, "v" + i);
        }
        return map;
    }

    private static List<NavigableMap<Integer, String>> parts(int size) {
        TreeMap<Integer, String> map = map(size);
        List<NavigableMap<Integer, String>> parts = parts(map);
        for (NavigableMap<Integer, String> part : parts) {
            for (Iterator<Integer> keys = part.keySet().iterator(); keys.hasNext();) {
                keys.next();
                keys.remove();
            }
            System.out.println(map + " " + part.size());
        }
        return parts;
    }

    private static List<NavigableMap<Integer, String>> parts(NavigableMap<Integer, String> map) {
        return List.of(map.headMap(9, false), map.subMap(12, true, 20, true), map.tailMap(30, false),
                map.descendingMap().subMap(28, true, 21, false));
    }

    private static void removeSome(NavigableMap<Integer, String> map) {
        map.entrySet().removeIf(entry -> entry.getKey() % 2 == 0);
        map.values().remove("v1");
    }

    private static void values() {
        TreeMap<Integer, String> map = map(10);
        for (Integer key : map.keySet()) {
            map.put(key, "new" + key);
        }
        map.replaceAll((key, value) -> value + key);
        System.out.println(map);
        try {
            for (Integer key : map.keySet()) {
                map.put(key + 1, "");
            }
        } catch (ConcurrentModificationException e) {
            System.out.println(e);
        }
        System.out.println(map);
    }

    private static void nothing() {
        TreeMap<String, String> natural = new TreeMap<>();
        SortedMap<String, String> given = new TreeMap<>(Comparator.comparing(String::length));
        for (Map<String, String> map : List.of(natural, given)) {
            tried(() -> map.get(null));
            tried(() -> map.containsKey(null));
            tried(() -> map.remove(null));
            tried(() -> map.put(null, ""));
            System.out.println(map);
            map.put("a", "b");
            tried(() -> map.get(null));
            tried(() -> map.put(null, ""));
            System.out.println(map);
        }
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<Object, String> raw = (Map) new TreeMap<String, String>();
        tried(() -> raw.put(new Object[0], "") + raw);
        System.out.println(raw);
    }

    private static void tried(Callable<?> call) {
        try {
            System.out.println(call.call());
        } catch (Exception e) {
            System.out.println(e.getClass());
        }
    }
}
