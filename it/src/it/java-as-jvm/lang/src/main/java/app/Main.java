// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayList;
import java.util.List;

public final class Main {

    private static Node nodes;

    private record Node(Node next, Integer value) {
    }

    /** Is initialized by a thread that has to wait meanwhile. */
    private static final class Slow {

        private static final String WORD;

        static {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            WORD = "initialized";
        }

        static String word(String before) {
            return before + WORD;
        }
    }

    public static void main(String[] args) {
        System.out.println(Slow.word("it is "));
        Items.print();
        BigNumbers.print();
        for (int round = 0; round < 3; round++) {
            nodes = null;
            try {
                fill(round);
            } catch (OutOfMemoryError e) {
                nodes = null;
                System.out.println(e);
            }
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            numbers.add(i);
        }
        System.out.println(numbers.stream().mapToInt(Integer::intValue).sum());
    }

    private static void fill(int round) {
        for (int i = 0; true; i++) {
            nodes = new Node(nodes, i + round);
        }
    }
}
