// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent.atomic;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Objects that threads put in without disturbing each other. */
public class TAtomicReferenceArray<E> {

    private final Object[] values;

    public TAtomicReferenceArray(int length) {
        values = new Object[length];
    }

    public TAtomicReferenceArray(E[] values) {
        this.values = Arrays.copyOf(values, values.length, Object[].class);
    }

    public final int length() {
        return values.length;
    }

    @SuppressWarnings("unchecked")
    public final E get(int i) {
        return (E) values[i];
    }

    public final E getPlain(int i) {
        return get(i);
    }

    public final E getAcquire(int i) {
        return get(i);
    }

    public final void set(int i, E value) {
        values[i] = value;
    }

    public final void lazySet(int i, E value) {
        values[i] = value;
    }

    public final void setRelease(int i, E value) {
        values[i] = value;
    }

    public final E getAndSet(int i, E value) {
        E before = get(i);
        values[i] = value;
        return before;
    }

    public final boolean compareAndSet(int i, E expected, E value) {
        if (values[i] != expected) {
            return false;
        }
        values[i] = value;
        return true;
    }

    public final boolean weakCompareAndSet(int i, E expected, E value) {
        return compareAndSet(i, expected, value);
    }

    public final E getAndUpdate(int i, UnaryOperator<E> update) {
        return getAndSet(i, update.apply(get(i)));
    }

    public final E updateAndGet(int i, UnaryOperator<E> update) {
        values[i] = update.apply(get(i));
        return get(i);
    }

    public final E getAndAccumulate(int i, E other, BinaryOperator<E> function) {
        return getAndSet(i, function.apply(get(i), other));
    }

    public final E accumulateAndGet(int i, E other, BinaryOperator<E> function) {
        values[i] = function.apply(get(i), other);
        return get(i);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
