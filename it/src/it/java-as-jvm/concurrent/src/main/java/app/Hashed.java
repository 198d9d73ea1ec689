// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Concurrent maps: what iterates in what order, while it is changed. */
final class Hashed {

    private record Bad(int number) {
        @Override
        public int hashCode() {
            return number << 3;
        }
    }

    private Hashed() {
    }

    static void print() throws InterruptedException {
        orders();
        changedWhileIterating();
        computed();
        refused();
        views();
        bulk();
        once();
    }

    private static void orders() {
        for (int capacity : new int[] {0, 1, 3, 12, 16, 17, 100}) {
            Random random = new Random(capacity);
            ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>(capacity);
            ConcurrentHashMap<Bad, Integer> bad = new ConcurrentHashMap<>(capacity, 0.5f);
            for (int i = 0; i < 60; i++) {
                map.put(Integer.toHexString(random.nextInt()), i);
                bad.merge(new Bad(random.nextInt(14)), i, Integer::sum);
                bad.remove(new Bad(random.nextInt(14)));
            }
            System.out.println(map + " " + map.size() + " " + map.mappingCount());
            System.out.println(bad.values() + " " + new ConcurrentHashMap<>(map).keySet().iterator().next());
        }
    }

    private static void changedWhileIterating() {
        Map<Integer, Integer> map = new ConcurrentHashMap<>();
        for (int i = 0; i < 10; i++) {
            map.put(i * 7, i);
        }
        StringBuilder seen = new StringBuilder();
        for (Map.Entry<Integer, Integer> entry : map.entrySet()) {
            seen.append(entry).append(' ');
            if (entry.getKey() < 100) {
                map.put(entry.getKey() + 16, entry.getValue());
                map.remove(entry.getKey() + 7);
                map.put(entry.getKey() + 1024, 1);
            }
            entry.setValue(-1);
        }
        System.out.println(seen);
        System.out.println(map);
        for (Iterator<Integer> keys = map.keySet().iterator(); keys.hasNext();) {
            if (keys.next() % 2 == 0) {
                keys.remove();
            }
        }
        map.values().removeIf(value -> value == 1);
        map.entrySet().remove(Map.entry(7, -1));
        System.out.println(map + " " + map.hashCode() + " " + map.equals(Map.copyOf(map)));
        map.clear();
        System.out.println(map + " " + map.isEmpty());
    }

    private static void computed() {
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        System.out.println(map.computeIfAbsent("a", String::length) + " " + map.computeIfAbsent("a", key -> 5) + " "
                + map.computeIfAbsent("b", key -> null) + " " + map.computeIfPresent("a", (key, value) -> value + 1) + " "
                + map.computeIfPresent("c", (key, value) -> 1) + " " + map.compute("d", (key, value) -> value == null ? 7 : 8) + " "
                + map.compute("d", (key, value) -> null) + " " + map.merge("e", 1, Integer::sum) + " "
                + map.merge("e", 1, Integer::sum) + " " + map.merge("e", 1, (one, other) -> null) + " " + map);
        System.out.println(map.putIfAbsent("a", 3) + " " + map.putIfAbsent("f", 3) + " " + map.replace("f", 4) + " "
                + map.replace("f", 3, 5) + " " + map.replace("f", 4, 5) + " " + map.replace("g", 1) + " " + map.remove("f", 4) + " "
                + map.remove("f", 5) + " " + map.remove("f") + " " + map.getOrDefault("f", 9) + " " + map.contains(2));
        map.replaceAll((key, value) -> value * 10);
        System.out.println(map);
        show(() -> map.computeIfAbsent("r", key -> map.computeIfAbsent("r", again -> 1)));
        show(() -> map.computeIfAbsent("t", key -> {
            throw new IllegalArgumentException("thrown");
        }));
        System.out.println(map);
    }

    private static void refused() {
        ConcurrentHashMap<String, String> map = new ConcurrentHashMap<>();
        List<Callable<?>> calls = List.of(() -> map.put(null, ""), () -> map.put("", null), () -> map.get(null) + "",
                () -> map.containsKey(null), () -> map.containsValue(null), () -> map.remove(null) + "",
                () -> map.putIfAbsent("", null), () -> map.getOrDefault(null, ""), () -> map.replace("", null),
                () -> map.computeIfAbsent("", null), () -> map.merge("", null, String::concat), () -> map.remove("", null),
                () -> new ConcurrentHashMap<>(-1), () -> new ConcurrentHashMap<>(1, 0), () -> map.keySet().add("x"),
                () -> map.keySet().iterator().next(), () -> map.entrySet().contains(Map.entry("a", "b")));
        for (Callable<?> call : calls) {
            try {
                System.out.println(call.call());
            } catch (Exception e) {
                System.out.println(e.getClass());
            }
        }
    }

    private static void views() {
        Set<String> set = ConcurrentHashMap.newKeySet();
        Collections.addAll(set, "one", "two", "three", "one");
        System.out.println(set + " " + set.contains("two") + " " + set.add("one") + " " + set.remove("one") + " " + set.size());
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>(Map.of("x", 1));
        ConcurrentHashMap.KeySetView<String, Integer> keys = map.keySet(5);
        System.out.println(keys.add("y") + " " + keys.add("x") + " " + keys.addAll(List.of("z", "x")) + " " + map + " "
                + keys.getMappedValue() + " " + (keys.getMap() == map) + " " + map.keySet().getMappedValue());
        System.out.println(Collections.list(map.keys()) + " " + Collections.list(map.elements()) + " "
                + map.keySet().stream().map(String::toUpperCase).toList() + " " + List.of(map.values().toArray()));
    }

    private static void bulk() {
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        for (int i = 0; i < 20; i++) {
            map.put("k" + i * i, i);
        }
        List<Object> seen = new ArrayList<>();
        map.forEach(Long.MAX_VALUE, (key, value) -> seen.add(key + value));
        map.forEachKey(Long.MAX_VALUE, key -> key.length() > 3 ? key : null, seen::add);
        map.forEachValue(Long.MAX_VALUE, seen::add);
        map.forEachEntry(Long.MAX_VALUE, seen::add);
        System.out.println(seen);
        System.out.println(map.search(Long.MAX_VALUE, (key, value) -> value > 15 ? key : null) + " "
                + map.searchValues(Long.MAX_VALUE, value -> value > 99 ? value : null) + " "
                + map.reduce(Long.MAX_VALUE, (key, value) -> key + value, String::concat) + " "
                + map.reduceKeys(Long.MAX_VALUE, String::concat) + " " + map.reduceValues(Long.MAX_VALUE, Integer::sum) + " "
                + map.reduceValuesToLong(Long.MAX_VALUE, Integer::longValue, 5, Long::sum) + " "
                + map.reduceKeysToInt(Long.MAX_VALUE, String::length, 0, Math::max) + " "
                + map.reduceToDouble(Long.MAX_VALUE, (key, value) -> value / 2.0, 0, Double::sum) + " "
                + map.reduceEntries(Long.MAX_VALUE, Map.Entry::getValue, Math::min));
    }

    /** Several threads want the same value, whose computation waits: it is computed once. */
    private static void once() throws InterruptedException {
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        AtomicInteger calls = new AtomicInteger();
        AtomicInteger sum = new AtomicInteger();
        CountDownLatch started = new CountDownLatch(1);
        Runnable task = () -> sum.addAndGet(map.computeIfAbsent("key", key -> {
            started.countDown();
            sleep(50);
            return calls.incrementAndGet();
        }));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(new Thread(task));
            threads.get(i).start();
        }
        started.await();
        map.compute("key", (key, value) -> value + 100);
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(calls + " " + (map.get("key") == 101) + " " + map.size() + " " + (sum.get() >= 4));
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            System.out.println(e);
        }
    }

    private static void show(Callable<?> call) {
        try {
            System.out.println(call.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }
}
