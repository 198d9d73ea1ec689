// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Before;
import dev.rumprun.java.Static;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Spliterator;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;

/** Of {@link Arrays}. What may be done in parallel is done as ever: there is one processor. */
public final class TArraysMembers {

    private TArraysMembers() {
    }

    @Before
    @Static
    public static void copyOfRange(boolean[] array, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    @Before
    @Static
    public static void copyOfRange(byte[] array, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    @Before
    @Static
    public static void copyOfRange(short[] array, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    @Before
    @Static
    public static void copyOfRange(char[] array, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    @Before
    @Static
    public static void copyOfRange(int[] array, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    @Before
    @Static
    public static void copyOfRange(long[] array, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    @Before
    @Static
    public static void copyOfRange(float[] array, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    @Before
    @Static
    public static void copyOfRange(double[] array, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    @Before
    @Static
    public static void copyOfRange(Object[] array, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    @Static
    public static int compare(boolean[] one, boolean[] two) {
        if (one == null || two == null) {
            return one == two ? 0 : one == null ? -1 : 1;
        }
        int length = Math.min(one.length, two.length);
        for (int i = 0; i < length; i++) {
            int order = Boolean.compare(one[i], two[i]);
            if (order != 0) {
                return order;
            }
        }
        return one.length - two.length;
    }

    @Static
    public static int compare(boolean[] one, int from, int to, boolean[] two, int from2, int to2) {
        return compare(Arrays.copyOfRange(one, from, to), Arrays.copyOfRange(two, from2, to2));
    }

    @Static
    public static int compare(byte[] one, byte[] two) {
        if (one == null || two == null) {
            return one == two ? 0 : one == null ? -1 : 1;
        }
        int length = Math.min(one.length, two.length);
        for (int i = 0; i < length; i++) {
            int order = Byte.compare(one[i], two[i]);
            if (order != 0) {
                return order;
            }
        }
        return one.length - two.length;
    }

    @Static
    public static int compare(byte[] one, int from, int to, byte[] two, int from2, int to2) {
        return compare(Arrays.copyOfRange(one, from, to), Arrays.copyOfRange(two, from2, to2));
    }

    @Static
    public static void parallelSort(byte[] array) {
        Arrays.sort(array);
    }

    @Static
    public static void parallelSort(byte[] array, int from, int to) {
        Arrays.sort(array, from, to);
    }

    @Static
    public static int compare(short[] one, short[] two) {
        if (one == null || two == null) {
            return one == two ? 0 : one == null ? -1 : 1;
        }
        int length = Math.min(one.length, two.length);
        for (int i = 0; i < length; i++) {
            int order = Short.compare(one[i], two[i]);
            if (order != 0) {
                return order;
            }
        }
        return one.length - two.length;
    }

    @Static
    public static int compare(short[] one, int from, int to, short[] two, int from2, int to2) {
        return compare(Arrays.copyOfRange(one, from, to), Arrays.copyOfRange(two, from2, to2));
    }

    @Static
    public static void parallelSort(short[] array) {
        Arrays.sort(array);
    }

    @Static
    public static void parallelSort(short[] array, int from, int to) {
        Arrays.sort(array, from, to);
    }

    @Static
    public static int compare(char[] one, char[] two) {
        if (one == null || two == null) {
            return one == two ? 0 : one == null ? -1 : 1;
        }
        int length = Math.min(one.length, two.length);
        for (int i = 0; i < length; i++) {
            int order = Character.compare(one[i], two[i]);
            if (order != 0) {
                return order;
            }
        }
        return one.length - two.length;
    }

    @Static
    public static int compare(char[] one, int from, int to, char[] two, int from2, int to2) {
        return compare(Arrays.copyOfRange(one, from, to), Arrays.copyOfRange(two, from2, to2));
    }

    @Static
    public static void parallelSort(char[] array) {
        Arrays.sort(array);
    }

    @Static
    public static void parallelSort(char[] array, int from, int to) {
        Arrays.sort(array, from, to);
    }

    @Static
    public static int compare(int[] one, int[] two) {
        if (one == null || two == null) {
            return one == two ? 0 : one == null ? -1 : 1;
        }
        int length = Math.min(one.length, two.length);
        for (int i = 0; i < length; i++) {
            int order = Integer.compare(one[i], two[i]);
            if (order != 0) {
                return order;
            }
        }
        return one.length - two.length;
    }

    @Static
    public static int compare(int[] one, int from, int to, int[] two, int from2, int to2) {
        return compare(Arrays.copyOfRange(one, from, to), Arrays.copyOfRange(two, from2, to2));
    }

    @Static
    public static void parallelSort(int[] array) {
        Arrays.sort(array);
    }

    @Static
    public static void parallelSort(int[] array, int from, int to) {
        Arrays.sort(array, from, to);
    }

    @Static
    public static int compare(long[] one, long[] two) {
        if (one == null || two == null) {
            return one == two ? 0 : one == null ? -1 : 1;
        }
        int length = Math.min(one.length, two.length);
        for (int i = 0; i < length; i++) {
            int order = Long.compare(one[i], two[i]);
            if (order != 0) {
                return order;
            }
        }
        return one.length - two.length;
    }

    @Static
    public static int compare(long[] one, int from, int to, long[] two, int from2, int to2) {
        return compare(Arrays.copyOfRange(one, from, to), Arrays.copyOfRange(two, from2, to2));
    }

    @Static
    public static void parallelSort(long[] array) {
        Arrays.sort(array);
    }

    @Static
    public static void parallelSort(long[] array, int from, int to) {
        Arrays.sort(array, from, to);
    }

    @Static
    public static int compare(float[] one, float[] two) {
        if (one == null || two == null) {
            return one == two ? 0 : one == null ? -1 : 1;
        }
        int length = Math.min(one.length, two.length);
        for (int i = 0; i < length; i++) {
            int order = Float.compare(one[i], two[i]);
            if (order != 0) {
                return order;
            }
        }
        return one.length - two.length;
    }

    @Static
    public static int compare(float[] one, int from, int to, float[] two, int from2, int to2) {
        return compare(Arrays.copyOfRange(one, from, to), Arrays.copyOfRange(two, from2, to2));
    }

    @Static
    public static void parallelSort(float[] array) {
        Arrays.sort(array);
    }

    @Static
    public static void parallelSort(float[] array, int from, int to) {
        Arrays.sort(array, from, to);
    }

    @Static
    public static int compare(double[] one, double[] two) {
        if (one == null || two == null) {
            return one == two ? 0 : one == null ? -1 : 1;
        }
        int length = Math.min(one.length, two.length);
        for (int i = 0; i < length; i++) {
            int order = Double.compare(one[i], two[i]);
            if (order != 0) {
                return order;
            }
        }
        return one.length - two.length;
    }

    @Static
    public static int compare(double[] one, int from, int to, double[] two, int from2, int to2) {
        return compare(Arrays.copyOfRange(one, from, to), Arrays.copyOfRange(two, from2, to2));
    }

    @Static
    public static void parallelSort(double[] array) {
        Arrays.sort(array);
    }

    @Static
    public static void parallelSort(double[] array, int from, int to) {
        Arrays.sort(array, from, to);
    }

    @Static
    public static <T extends Comparable<? super T>> int compare(T[] one, T[] two) {
        return compare(one, two, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    @Static
    public static <T> int compare(T[] one, T[] two, Comparator<? super T> comparator) {
        if (one == null || two == null) {
            return one == two ? 0 : one == null ? -1 : 1;
        }
        int length = Math.min(one.length, two.length);
        for (int i = 0; i < length; i++) {
            int order = one[i] == two[i] ? 0 : comparator.compare(one[i], two[i]);
            if (order != 0) {
                return order;
            }
        }
        return one.length - two.length;
    }

    @Static
    public static <T> boolean equals(T[] one, T[] two, Comparator<? super T> comparator) {
        return one == two || one != null && two != null && one.length == two.length
                && compare(one, two, comparator) == 0;
    }

    @Static
    public static <T> int mismatch(T[] one, T[] two, Comparator<? super T> comparator) {
        int length = Math.min(one.length, two.length);
        for (int i = 0; i < length; i++) {
            if (one[i] != two[i] && comparator.compare(one[i], two[i]) != 0) {
                return i;
            }
        }
        return one.length == two.length ? -1 : length;
    }

    @Static
    public static <T extends Comparable<? super T>> void parallelSort(T[] array) {
        Arrays.sort(array);
    }

    @Static
    public static <T> void parallelSort(T[] array, Comparator<? super T> comparator) {
        Arrays.sort(array, comparator);
    }

    @Static
    public static <T> void parallelSetAll(T[] array, IntFunction<? extends T> function) {
        Arrays.setAll(array, function);
    }

    @Static
    public static void parallelSetAll(int[] array, IntUnaryOperator function) {
        Arrays.setAll(array, function);
    }

    @Static
    public static void parallelSetAll(long[] array, IntToLongFunction function) {
        Arrays.setAll(array, function);
    }

    @Static
    public static void parallelSetAll(double[] array, IntToDoubleFunction function) {
        Arrays.setAll(array, function);
    }

    @Static
    public static <T> void parallelPrefix(T[] array, BinaryOperator<T> operator) {
        for (int i = 1; i < array.length; i++) {
            array[i] = operator.apply(array[i - 1], array[i]);
        }
    }

    @Static
    public static void parallelPrefix(int[] array, IntBinaryOperator operator) {
        for (int i = 1; i < array.length; i++) {
            array[i] = operator.applyAsInt(array[i - 1], array[i]);
        }
    }

    @Static
    public static void parallelPrefix(long[] array, LongBinaryOperator operator) {
        for (int i = 1; i < array.length; i++) {
            array[i] = operator.applyAsLong(array[i - 1], array[i]);
        }
    }

    @Static
    public static void parallelPrefix(double[] array, DoubleBinaryOperator operator) {
        for (int i = 1; i < array.length; i++) {
            array[i] = operator.applyAsDouble(array[i - 1], array[i]);
        }
    }

    @Static
    public static <T> Spliterator<T> spliterator(T[] array) {
        return Arrays.asList(array).spliterator();
    }

    @Static
    public static <T> Spliterator<T> spliterator(T[] array, int from, int to) {
        return Arrays.asList(array).subList(from, to).spliterator();
    }
}
