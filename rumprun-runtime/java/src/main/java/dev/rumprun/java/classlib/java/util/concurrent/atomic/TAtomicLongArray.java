// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent.atomic;

import java.util.Arrays;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** Numbers that threads change without disturbing each other. */
public class TAtomicLongArray {

    private final long[] values;

    public TAtomicLongArray(int length) {
        values = new long[length];
    }

    public TAtomicLongArray(long[] values) {
        this.values = values.clone();
    }

    public final int length() {
        return values.length;
    }

    public final long get(int i) {
        return values[i];
    }

    public final long getPlain(int i) {
        return values[i];
    }

    public final long getAcquire(int i) {
        return values[i];
    }

    public final void set(int i, long value) {
        values[i] = value;
    }

    public final void lazySet(int i, long value) {
        values[i] = value;
    }

    public final void setRelease(int i, long value) {
        values[i] = value;
    }

    public final long getAndSet(int i, long value) {
        long before = values[i];
        values[i] = value;
        return before;
    }

    public final boolean compareAndSet(int i, long expected, long value) {
        if (values[i] != expected) {
            return false;
        }
        values[i] = value;
        return true;
    }

    public final boolean weakCompareAndSet(int i, long expected, long value) {
        return compareAndSet(i, expected, value);
    }

    public final long getAndIncrement(int i) {
        return values[i]++;
    }

    public final long getAndDecrement(int i) {
        return values[i]--;
    }

    public final long getAndAdd(int i, long delta) {
        return getAndSet(i, values[i] + delta);
    }

    public final long incrementAndGet(int i) {
        return ++values[i];
    }

    public final long decrementAndGet(int i) {
        return --values[i];
    }

    public final long addAndGet(int i, long delta) {
        return values[i] += delta;
    }

    public final long getAndUpdate(int i, LongUnaryOperator update) {
        long before = values[i];
        values[i] = update.applyAsLong(before);
        return before;
    }

    public final long updateAndGet(int i, LongUnaryOperator update) {
        return values[i] = update.applyAsLong(values[i]);
    }

    public final long getAndAccumulate(int i, long other, LongBinaryOperator function) {
        long before = values[i];
        values[i] = function.applyAsLong(before, other);
        return before;
    }

    public final long accumulateAndGet(int i, long other, LongBinaryOperator function) {
        return values[i] = function.applyAsLong(values[i], other);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
