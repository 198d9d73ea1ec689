// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent.atomic;

import java.util.function.DoubleBinaryOperator;

/** A number that many add to in their own way. */
public class TDoubleAccumulator extends Number {

    private final DoubleBinaryOperator function;
    private final double identity;
    private double value;

    public TDoubleAccumulator(DoubleBinaryOperator function, double identity) {
        this.function = function;
        this.identity = identity;
        value = identity;
    }

    public void accumulate(double other) {
        value = function.applyAsDouble(value, other);
    }

    public double get() {
        return value;
    }

    public void reset() {
        value = identity;
    }

    public double getThenReset() {
        double before = value;
        value = identity;
        return before;
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return (long) value;
    }

    @Override
    public float floatValue() {
        return (float) value;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    @Override
    public String toString() {
        return Double.toString(value);
    }
}
