// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Exceptions of the class library, and what they say. */
final class Messages {

    private Messages() {
    }

    private enum Color { RED }

    private interface Action {
        Object run() throws Exception;
    }

    static void print() {
        text();
        builders();
        numbers();
        lists();
        others();
    }

    private static void text() {
        print(() -> "abc".charAt(7));
        print(() -> "abc".charAt(-1));
        print(() -> "abc".substring(2, 5));
        print(() -> "abc".substring(2, 1));
        print(() -> "abc".substring(-1));
        print(() -> "abc".substring(4));
        print(() -> "abc".subSequence(1, 4));
        print(() -> "abc".codePointAt(3));
        print(() -> "abc".repeat(-1));
        print(() -> {
            "abc".getChars(1, 5, new char[9], 0);
            return null;
        });
    }

    private static void builders() {
        print(() -> new StringBuilder("abc").charAt(3));
        print(() -> new StringBuilder("abc").deleteCharAt(5));
        print(() -> new StringBuilder("abc").insert(4, "x"));
        print(() -> new StringBuilder("abc").insert(-1, 'c'));
        print(() -> new StringBuilder("abc").delete(2, 1));
        print(() -> new StringBuilder("abc").delete(2, 9));
        print(() -> new StringBuilder("abc").replace(4, 5, ""));
        print(() -> new StringBuilder("abc").substring(4));
        print(() -> new StringBuilder("abc").substring(2, 4));
        print(() -> new StringBuilder("abc").append("xyz", 2, 4));
        print(() -> new StringBuilder(-1));
        print(() -> {
            new StringBuilder("abc").setCharAt(3, 'x');
            return null;
        });
        print(() -> {
            new StringBuffer("abc").setLength(-1);
            return null;
        });
    }

    private static void numbers() {
        print(() -> Integer.parseInt("12x"));
        print(() -> Integer.parseInt(""));
        print(() -> Integer.parseInt(null));
        print(() -> Integer.parseInt("-"));
        print(() -> Integer.parseInt("2147483648"));
        print(() -> Integer.parseInt("-2147483648") + Integer.parseInt("+7f", 16));
        print(() -> Integer.parseInt("1", 99));
        print(() -> Integer.valueOf("1 "));
        print(() -> Long.parseLong("9223372036854775808"));
        print(() -> Long.parseLong("12L"));
        print(() -> Long.valueOf(null));
        print(() -> Short.parseShort("40000"));
        print(() -> Byte.parseByte("200"));
        print(() -> Byte.parseByte("x"));
        print(() -> Double.parseDouble("1.2.3"));
        print(() -> Double.parseDouble(""));
        print(() -> Float.parseFloat("abc"));
        print(() -> Integer.parseUnsignedInt("-1"));
        print(() -> Integer.parseUnsignedInt("4294967296"));
        print(() -> Math.addExact(Integer.MAX_VALUE, 1));
        print(() -> Math.addExact(Long.MAX_VALUE, 1L));
        print(() -> Math.subtractExact(Integer.MIN_VALUE, 1));
        print(() -> Math.subtractExact(Long.MIN_VALUE, 1L));
        print(() -> Math.multiplyExact(1 << 20, 1 << 20));
        print(() -> Math.multiplyExact(1L << 40, 1L << 40));
        print(() -> Math.multiplyExact(Long.MIN_VALUE, -1L));
        print(() -> Math.incrementExact(Integer.MAX_VALUE));
        print(() -> Math.decrementExact(Long.MIN_VALUE));
        print(() -> Math.negateExact(Integer.MIN_VALUE));
        print(() -> Math.toIntExact(1L << 31));
        print(() -> Math.absExact(Integer.MIN_VALUE));
        print(() -> Math.floorMod(1, 0));
    }

    private static void lists() {
        List<Integer> list = new ArrayList<>(List.of(1));
        print(() -> list.get(3));
        print(() -> list.get(-1));
        print(() -> list.set(1, 1));
        print(() -> list.remove(1));
        print(() -> {
            list.add(2, 1);
            return null;
        });
        print(() -> list.addAll(5, List.of(1)));
        print(() -> list.subList(0, 2));
        print(() -> list.subList(1, 0));
        print(() -> list.subList(-1, 0));
        print(() -> list.listIterator(2));
        print(() -> new ArrayList<>().iterator().next());
        print(() -> new ArrayList<>(-1));
        print(() -> {
            ListIterator<Integer> iterator = list.listIterator();
            iterator.next();
            return iterator.next();
        });
        print(() -> list.listIterator().previous());
        print(() -> {
            list.listIterator().set(1);
            return null;
        });
        print(() -> {
            Iterator<Integer> iterator = list.iterator();
            iterator.remove();
            return null;
        });
        print(() -> new LinkedList<>(list).get(1));
        print(() -> new LinkedList<>().getFirst());
        print(() -> new LinkedList<>().removeLast());
        print(() -> new LinkedList<>().iterator().next());
        print(() -> new LinkedList<>().pop());
        print(() -> new ArrayDeque<>().removeFirst());
        print(() -> new ArrayDeque<>().add(null));
        print(() -> new ArrayDeque<>().iterator().next());
        print(() -> new PriorityQueue<>().remove());
        print(() -> new PriorityQueue<>().element());
        print(() -> List.of(1, 2).get(5));
        print(() -> List.of(1, 2, 3).get(3));
        print(() -> List.of(1).add(2));
        print(() -> List.of((Object) null));
        print(() -> List.copyOf(Arrays.asList(1, null)));
        print(() -> Arrays.asList(1, 2).get(2));
        print(() -> Arrays.asList(1, 2).remove(0));
        print(() -> Collections.emptyList().iterator().next());
        print(() -> Collections.unmodifiableList(list).add(1));
        print(() -> Collections.max(List.<Integer>of()));
        print(() -> Collections.nCopies(-1, 0));
        print(() -> Stream.of(1, 2).toList().add(3));
        print(() -> Arrays.copyOf(new int[1], -1));
        print(() -> Arrays.copyOfRange(new int[1], 1, 0));
        print(() -> {
            for (Integer number : list) {
                list.add(number);
            }
            return null;
        });
    }

    private static void others() {
        print(() -> Color.valueOf("BLUE"));
        print(() -> Color.valueOf(null));
        print(() -> Optional.empty().get());
        print(() -> Optional.empty().orElseThrow());
        print(() -> OptionalInt.empty().getAsInt());
        print(() -> Optional.of(null));
        print(() -> Objects.requireNonNull(null));
        print(() -> Objects.requireNonNull(null, "what"));
        print(() -> Objects.requireNonNull(null, () -> "which"));
        print(() -> Objects.checkIndex(3, 2));
        print(() -> Map.of("a", 1, "a", 2));
        print(() -> Map.ofEntries(Map.entry(1, 1), Map.entry(1, 2)));
        print(() -> Set.of(1, 1));
        print(() -> Map.of(1, null));
        print(() -> Map.of(1, 1).put(1, 1));
        print(() -> new TreeMap<>().firstKey());
        print(() -> new StringTokenizer("").nextToken());
        print(() -> Enum.valueOf(Color.class, "RED"));
        print(() -> Color.values()[1]);
    }

    private static void print(Action action) {
        try {
            System.out.println(action.run());
        } catch (Exception e) {
            System.out.println(e);
        }
    }
}
