// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent.atomic;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** Numbers that threads change without disturbing each other. */
public class TAtomicIntegerArray {

    private final int[] values;

    public TAtomicIntegerArray(int length) {
        values = new int[length];
    }

    public TAtomicIntegerArray(int[] values) {
        this.values = values.clone();
    }

    public final int length() {
        return values.length;
    }

    public final int get(int i) {
        return values[i];
    }

    public final int getPlain(int i) {
        return values[i];
    }

    public final int getAcquire(int i) {
        return values[i];
    }

    public final void set(int i, int value) {
        values[i] = value;
    }

    public final void lazySet(int i, int value) {
        values[i] = value;
    }

    public final void setRelease(int i, int value) {
        values[i] = value;
    }

    public final int getAndSet(int i, int value) {
        int before = values[i];
        values[i] = value;
        return before;
    }

    public final boolean compareAndSet(int i, int expected, int value) {
        if (values[i] != expected) {
            return false;
        }
        values[i] = value;
        return true;
    }

    public final boolean weakCompareAndSet(int i, int expected, int value) {
        return compareAndSet(i, expected, value);
    }

    public final int getAndIncrement(int i) {
        return values[i]++;
    }

    public final int getAndDecrement(int i) {
        return values[i]--;
    }

    public final int getAndAdd(int i, int delta) {
        return getAndSet(i, values[i] + delta);
    }

    public final int incrementAndGet(int i) {
        return ++values[i];
    }

    public final int decrementAndGet(int i) {
        return --values[i];
    }

    public final int addAndGet(int i, int delta) {
        return values[i] += delta;
    }

    public final int getAndUpdate(int i, IntUnaryOperator update) {
        int before = values[i];
        values[i] = update.applyAsInt(before);
        return before;
    }

    public final int updateAndGet(int i, IntUnaryOperator update) {
        return values[i] = update.applyAsInt(values[i]);
    }

    public final int getAndAccumulate(int i, int other, IntBinaryOperator function) {
        int before = values[i];
        values[i] = function.applyAsInt(before, other);
        return before;
    }

    public final int accumulateAndGet(int i, int other, IntBinaryOperator function) {
        return values[i] = function.applyAsInt(values[i], other);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
