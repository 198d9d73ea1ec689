// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What characters are made of, and in which order marks stand behind them. */
final class Decompositions {

    /** Kinds of mappings: the mapping can be undone, or not; or what it gives only looks alike. */
    static final int COMPOSED = 0;
    static final int CANONICAL = 1;
    static final int COMPATIBLE = 2;
    static final int KINDS = 3;
    /** Numbers are written with the lowest digits first; after one with this bit there are more. */
    static final int MORE = 32;
    static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static final int CODE_BITS = 21;

    private final int[] codes;
    private final int[] heads;
    private final int[][] targets;
    private final Map<Long, Integer> pairs = new HashMap<>();
    private final int[] marks;
    private final int[] classes;

    Decompositions() {
        Reader reader = new Reader(DecompositionData.MAPPINGS);
        int[] allCodes = new int[64];
        int[] allHeads = new int[64];
        int[][] allTargets = new int[64][];
        int count = 0;
        int code = -1;
        int head = 0;
        int[] target = {};
        int[] steps = {};
        while (reader.hasMore()) {
            int token = reader.number();
            int times = token == 0 ? reader.number() : 1;
            if (token > 0) {
                head = token - 1;
                code += reader.number();
                steps = reader.steps(head / KINDS + 1);
            }
            for (int i = 0; i < times; i++) {
                if (count == allCodes.length) {
                    allCodes = Arrays.copyOf(allCodes, 2 * count);
                    allHeads = Arrays.copyOf(allHeads, 2 * count);
                    allTargets = Arrays.copyOf(allTargets, 2 * count);
                }
                target = sum(target, steps);
                allCodes[count] = ++code;
                allHeads[count] = head % KINDS;
                allTargets[count++] = target;
            }
        }
        codes = Arrays.copyOf(allCodes, count);
        heads = Arrays.copyOf(allHeads, count);
        targets = Arrays.copyOf(allTargets, count);
        findPairs();

        reader = new Reader(DecompositionData.CLASSES);
        int[] allMarks = new int[64];
        int[] allClasses = new int[64];
        count = 0;
        code = 0;
        while (reader.hasMore()) {
            code += reader.number();
            int end = code + reader.number();
            int rank = reader.number();
            for (; code < end; code++) {
                if (count == allMarks.length) {
                    allMarks = Arrays.copyOf(allMarks, 2 * count);
                    allClasses = Arrays.copyOf(allClasses, 2 * count);
                }
                allMarks[count] = code;
                allClasses[count++] = rank;
            }
        }
        marks = Arrays.copyOf(allMarks, count);
        classes = Arrays.copyOf(allClasses, count);
    }

    private static int[] sum(int[] before, int[] steps) {
        int[] sum = steps.clone();
        for (int i = 0; i < Math.min(before.length, steps.length); i++) {
            sum[i] += before[i];
        }
        return sum;
    }

    /** A character of three or more is one of all but the last of them, with the last. */
    private void findPairs() {
        int longest = 0;
        for (int length = 2; length == 2 || length <= longest; length++) {
            for (int i = 0; i < codes.length; i++) {
                int[] target = targets[i];
                if (heads[i] == COMPOSED && target.length == length) {
                    int first = target[0];
                    for (int j = 1; j < length - 1; j++) {
                        first = compose(first, target[j]);
                    }
                    pairs.put(pair(first, target[length - 1]), codes[i]);
                }
                longest = Math.max(longest, heads[i] == COMPOSED ? target.length : 0);
            }
        }
    }

    private static long pair(int first, int second) {
        return (long) first << CODE_BITS | second;
    }

    /** What two characters make together; -1 if nothing. */
    int compose(int first, int second) {
        return pairs.getOrDefault(pair(first, second), -1);
    }

    /** What a character is made of; null if of nothing but itself. */
    int[] decompose(int code, boolean compatible) {
        int index = Arrays.binarySearch(codes, code);
        return index < 0 || heads[index] == COMPATIBLE && !compatible ? null : targets[index];
    }

    /** Marks of a higher class come later; 0 for what is none. */
    int markClass(int code) {
        int index = Arrays.binarySearch(marks, code);
        return index < 0 ? 0 : classes[index];
    }

    private static final class Reader {

        private final String text;
        private int position;

        private Reader(String text) {
            this.text = text;
        }

        private boolean hasMore() {
            return position < text.length();
        }

        private int number() {
            int number = 0;
            int weight = 1;
            int digit;
            do {
                digit = DIGITS.indexOf(text.charAt(position++));
                number += digit % MORE * weight;
                weight *= MORE;
            } while (digit >= MORE);
            return number;
        }

        private int[] steps(int count) {
            int[] steps = new int[count];
            for (int i = 0; i < count; i++) {
                int number = number();
                steps[i] = number >>> 1 ^ -(number & 1);
            }
            return steps;
        }
    }
}
