// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent.atomic;

/** A number that many add to. */
public class TDoubleAdder extends Number {

    private double value;

    public TDoubleAdder() {
    }

    public void add(double other) {
        value += other;
    }

    public double sum() {
        return value;
    }

    public void reset() {
        value = 0;
    }

    public double sumThenReset() {
        double before = value;
        value = 0;
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
