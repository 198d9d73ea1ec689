// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.Serializable;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** {@link Random} by the algorithms that its documentation gives: a seed has the same numbers as on a JVM. */
@SuppressWarnings("serial")
public class TRandom implements RandomGenerator, Serializable {

    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long INCREMENT = 0xBL;
    private static final int SEED_BITS = 48;
    private static final long SEED_MASK = (1L << SEED_BITS) - 1;

    private static long instances;

    private long seed;
    private double nextGaussian;
    private boolean hasNextGaussian;

    public TRandom() {
        this(++instances * 0x9E3779B97F4A7C15L ^ System.nanoTime() ^ System.currentTimeMillis() << 20);
    }

    public TRandom(long seed) {
        setSeed(seed);
    }

    public void setSeed(long seed) {
        this.seed = (seed ^ MULTIPLIER) & SEED_MASK;
        hasNextGaussian = false;
    }

    protected int next(int bits) {
        seed = seed * MULTIPLIER + INCREMENT & SEED_MASK;
        return (int) (seed >>> SEED_BITS - bits);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        int word = 0;
        for (int i = 0; i < bytes.length; i++) {
            word = i % Integer.BYTES == 0 ? nextInt() : word >> Byte.SIZE;
            bytes[i] = (byte) word;
        }
    }

    @Override
    public int nextInt() {
        return next(Integer.SIZE);
    }

    @Override
    public int nextInt(int bound) {
        checkBound(bound > 0);
        int bits = next(31);
        if ((bound & bound - 1) == 0) {
            return (int) ((long) bound * bits >> 31);
        }
        int number = bits % bound;
        while (bits - number + (bound - 1) < 0) {
            bits = next(31);
            number = bits % bound;
        }
        return number;
    }

    @Override
    public int nextInt(int origin, int bound) {
        checkRange(origin < bound);
        int range = bound - origin;
        int bits = nextInt();
        if (range <= 0) {
            while (bits < origin || bits >= bound) {
                bits = nextInt();
            }
            return bits;
        }
        if ((range & range - 1) == 0) {
            return (bits & range - 1) + origin;
        }
        int positive = bits >>> 1;
        int number = positive % range;
        while (positive + (range - 1) - number < 0) {
            positive = nextInt() >>> 1;
            number = positive % range;
        }
        return number + origin;
    }

    @Override
    public long nextLong() {
        return ((long) next(32) << 32) + next(32);
    }

    @Override
    public long nextLong(long bound) {
        checkBound(bound > 0);
        return below(bound, nextLong());
    }

    @Override
    public long nextLong(long origin, long bound) {
        checkRange(origin < bound);
        long range = bound - origin;
        long bits = nextLong();
        if (range > 0) {
            return below(range, bits) + origin;
        }
        while (bits < origin || bits >= bound) {
            bits = nextLong();
        }
        return bits;
    }

    private long below(long bound, long bits) {
        if ((bound & bound - 1) == 0) {
            return bits & bound - 1;
        }
        long positive = bits >>> 1;
        long number = positive % bound;
        while (positive + (bound - 1) - number < 0) {
            positive = nextLong() >>> 1;
            number = positive % bound;
        }
        return number;
    }

    @Override
    public boolean nextBoolean() {
        return next(1) != 0;
    }

    @Override
    public float nextFloat() {
        return next(24) * 0x1p-24f;
    }

    @Override
    public float nextFloat(float bound) {
        checkBound(bound > 0 && bound < Float.POSITIVE_INFINITY);
        float number = nextFloat() * bound;
        return number < bound ? number : Math.nextDown(bound);
    }

    @Override
    public float nextFloat(float origin, float bound) {
        checkRange(origin < bound && bound - origin < Float.POSITIVE_INFINITY);
        float number = nextFloat() * (bound - origin) + origin;
        return number < bound ? number : Math.nextDown(bound);
    }

    @Override
    public double nextDouble() {
        return (((long) next(26) << 27) + next(27)) * 0x1p-53;
    }

    @Override
    public double nextDouble(double bound) {
        checkBound(bound > 0 && bound < Double.POSITIVE_INFINITY);
        double number = nextDouble() * bound;
        return number < bound ? number : Math.nextDown(bound);
    }

    @Override
    public double nextDouble(double origin, double bound) {
        checkRange(origin < bound && bound - origin < Double.POSITIVE_INFINITY);
        double number = nextDouble() * (bound - origin) + origin;
        return number < bound ? number : Math.nextDown(bound);
    }

    @Override
    public double nextGaussian() {
        if (hasNextGaussian) {
            hasNextGaussian = false;
            return nextGaussian;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * nextDouble() - 1;
            y = 2 * nextDouble() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double factor = Math.sqrt(-2 * Math.log(square) / square);
        nextGaussian = y * factor;
        hasNextGaussian = true;
        return x * factor;
    }

    @Override
    public double nextGaussian(double mean, double deviation) {
        if (deviation < 0) {
            throw new IllegalArgumentException("standard deviation must be non-negative");
        }
        return mean + deviation * nextGaussian();
    }

    @Override
    public IntStream ints() {
        return IntStream.generate(this::nextInt);
    }

    @Override
    public IntStream ints(long size) {
        checkSize(size);
        return ints().limit(size);
    }

    @Override
    public IntStream ints(int origin, int bound) {
        checkRange(origin < bound);
        return IntStream.generate(() -> nextInt(origin, bound));
    }

    @Override
    public IntStream ints(long size, int origin, int bound) {
        checkSize(size);
        return ints(origin, bound).limit(size);
    }

    @Override
    public LongStream longs() {
        return LongStream.generate(this::nextLong);
    }

    @Override
    public LongStream longs(long size) {
        checkSize(size);
        return longs().limit(size);
    }

    @Override
    public LongStream longs(long origin, long bound) {
        checkRange(origin < bound);
        return LongStream.generate(() -> nextLong(origin, bound));
    }

    @Override
    public LongStream longs(long size, long origin, long bound) {
        checkSize(size);
        return longs(origin, bound).limit(size);
    }

    @Override
    public DoubleStream doubles() {
        return DoubleStream.generate(this::nextDouble);
    }

    @Override
    public DoubleStream doubles(long size) {
        checkSize(size);
        return doubles().limit(size);
    }

    @Override
    public DoubleStream doubles(double origin, double bound) {
        checkRange(origin < bound && bound - origin < Double.POSITIVE_INFINITY);
        return DoubleStream.generate(() -> nextDouble(origin, bound));
    }

    @Override
    public DoubleStream doubles(long size, double origin, double bound) {
        checkSize(size);
        return doubles(origin, bound).limit(size);
    }

    private static void checkBound(boolean isGood) {
        check(isGood, "bound must be positive");
    }

    private static void checkRange(boolean isGood) {
        check(isGood, "bound must be greater than origin");
    }

    private static void checkSize(long size) {
        check(size >= 0, "size must be non-negative");
    }

    private static void check(boolean isGood, String message) {
        if (!isGood) {
            throw new IllegalArgumentException(message);
        }
    }
}
