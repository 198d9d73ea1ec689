// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Maps and sets, in the order in which they iterate. */
final class Maps {

    private static final String TEXT = "The order of a hash map is nobody's promise and everybody's habit: a program "
            + "that prints a map prints it the same way each time until it moves somewhere else";

    /** All in one bucket of small tables. */
    private record Bad(int number) {
        @Override
        public int hashCode() {
            return number << 6;
        }
    }

    private static final class Cache<K, V> extends LinkedHashMap<K, V> {
        Cache(boolean byAccess) {
            super(4, 0.75f, byAccess);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > 3;
        }
    }

    private Maps() {
    }

    private record Point(int x, long y, String name, double z, boolean flag, Color color) {
    }

    private enum Color { RED }

    static void print() {
        System.out.println(new Point(1, -2, null, 0.5, true, null).hashCode() + " "
                + new Point(7, 1L << 40, "name", -0.0, false, null).hashCode());
        words();
        random();
        collisions();
        linked();
        changes();
        bad();
    }

    private static void words() {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, List<String>> byLength = new HashMap<>(2);
        for (String word : TEXT.split(" ")) {
            counts.merge(word, 1, Integer::sum);
            byLength.computeIfAbsent("length " + word.length(), key -> new ArrayList<>()).add(word);
        }
        System.out.println(counts);
        System.out.println(byLength);
        System.out.println(counts.keySet() + " " + counts.values() + " " + counts.hashCode());
        System.out.println(new HashMap<>(counts) + " " + new HashMap<>(counts).equals(counts));
        System.out.println(((HashMap<String, Integer>) counts).clone());
        System.out.println(new HashSet<>(List.of(TEXT.split("(?<=[a-z]) "))));
        System.out.println(List.of(TEXT.split(" ")).stream().collect(Collectors.groupingBy(String::length)));
        System.out.println(List.of(TEXT.split(" ")).stream().collect(Collectors.toSet()));
        counts.replaceAll((key, value) -> value + key.length());
        counts.compute("a", (key, value) -> null);
        counts.computeIfPresent("map", (key, value) -> -value);
        counts.put(null, 0);
        counts.remove("order");
        System.out.println(counts + " " + counts.get(null) + " " + counts.getOrDefault("no", 7)
                + counts.replace("is", 1) + counts.replace("is", 1, 2) + counts.remove("is", 3)
                + counts.putIfAbsent("is", 5) + counts.containsValue(2));
    }

    private static void random() {
        Random random = new Random(1);
        Map<Object, Integer> map = new HashMap<>(random.nextInt(9), 0.6f);
        for (int i = 0; i < 400; i++) {
            int number = random.nextInt(1000) * 7919;
            switch (random.nextInt(6)) {
                case 0 -> map.put(number, i);
                case 1 -> map.put((long) number << 20, i);
                case 2 -> map.put(number / 3.0, i);
                case 3 -> map.computeIfAbsent("key" + number, key -> number);
                case 4 -> map.keySet().removeIf(key -> key.hashCode() % 13 == 0);
                default -> map.putAll(Map.of(number + 1, i, number + 2, i));
            }
        }
        // The log of a guest has no lines as long as this would be.
        map.forEach((key, value) -> System.out.println(key + "=" + value));
        Set<Object> set = new HashSet<>(map.values());
        set.retainAll(new HashSet<>(map.keySet().stream().map(Object::hashCode).map(hash -> hash & 511).toList()));
        System.out.println(set);
        set.addAll(map.keySet());
        System.out.println(set.size() + " " + set.hashCode());
    }

    private static void collisions() {
        Map<Bad, Integer> put = new HashMap<>();
        Map<Bad, Integer> merged = new HashMap<>();
        for (int i = 0; i < 9; i++) {
            put.put(new Bad(i * 5 % 7 + i), i);
            merged.merge(new Bad(i * 5 % 7 + i), i, Integer::sum);
            System.out.println(put.size() + " " + put.values() + " " + merged.values());
        }
        for (int i = 0; i < 4; i++) {
            put.remove(new Bad(i * 2));
        }
        System.out.println(put);
    }

    private static void linked() {
        Cache<String, Integer> byAccess = new Cache<>(true);
        Cache<String, Integer> byInsertion = new Cache<>(false);
        for (Map<String, Integer> map : List.of(byAccess, byInsertion)) {
            map.put("a", 1);
            map.put("b", 2);
            map.put("c", 3);
            map.get("a");
            map.put("b", 4);
            System.out.print(map);
            map.put("d", 5);
            map.getOrDefault("c", 0);
            map.merge("e", 6, Integer::sum);
            System.out.println(map + " " + map.keySet() + map.values() + map.containsKey("a") + map.containsValue(6));
        }
        Map<String, Integer> map = new LinkedHashMap<>(Map.of("only", 1));
        map.put("next", 2);
        map.put("only", 3);
        map.remove("next");
        map.put("next", 4);
        map.entrySet().iterator().next().setValue(9);
        System.out.println(map + " " + ((LinkedHashMap<String, Integer>) map).clone());
        map.clear();
        map.forEach((key, value) -> System.out.println(key));
        System.out.println(map + " " + new LinkedHashSet<>(List.of(5, 3, 9, 1)));
    }

    private static void changes() {
        Map<Integer, String> map = new HashMap<>(Map.of(1, "a", 2, "b", 3, "c"));
        for (Iterator<Map.Entry<Integer, String>> entries = map.entrySet().iterator(); entries.hasNext();) {
            Map.Entry<Integer, String> entry = entries.next();
            if (entry.getKey() == 2) {
                entries.remove();
            } else {
                entry.setValue(entry.getValue() + entry.getKey());
            }
        }
        System.out.println(map);
        attempt(() -> map.forEach((key, value) -> map.put(key + 10, value)));
        attempt(() -> {
            for (Integer key : map.keySet()) {
                map.remove(key);
            }
        });
        attempt(() -> map.computeIfAbsent(77, key -> map.put(78, "x")));
        attempt(() -> new HashMap<>().keySet().iterator().next());
        attempt(() -> new LinkedHashMap<>(map).values().iterator().remove());
        System.out.println(map);
    }

    private static void bad() {
        attempt(() -> new HashMap<>(-1));
        attempt(() -> new HashMap<>(1, 0));
        attempt(() -> new HashMap<>().merge(1, null, (a, b) -> a));
    }

    private static void attempt(Runnable action) {
        try {
            action.run();
            System.out.println("done");
        } catch (ConcurrentModificationException | NoSuchElementException | IllegalArgumentException
                | IllegalStateException | NullPointerException e) {
            System.out.println(e);
        }
    }
}
