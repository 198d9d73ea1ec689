// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/** {@link java.util.BitSet}: it grows by the same steps as there, which {@link #size()} tells. */
@SuppressWarnings("serial")
public class TBitSet implements Cloneable, Serializable {

    private static final int WORD = Long.SIZE;
    private static final int HASH_START = 1234;

    private long[] words;
    private int used;
    private boolean sized;

    public TBitSet() {
        words = new long[1];
    }

    public TBitSet(int bits) {
        if (bits < 0) {
            throw new NegativeArraySizeException("nbits < 0: " + bits);
        }
        words = new long[wordsFor(bits)];
        sized = true;
    }

    private TBitSet(long[] words) {
        this.words = words;
        used = words.length;
    }

    public static TBitSet valueOf(long[] longs) {
        return new TBitSet(Arrays.copyOf(longs, usedOf(longs, longs.length)));
    }

    public static TBitSet valueOf(LongBuffer longs) {
        long[] all = new long[longs.remaining()];
        longs.slice().get(all);
        return valueOf(all);
    }

    public static TBitSet valueOf(byte[] bytes) {
        long[] all = new long[(bytes.length + Long.BYTES - 1) / Long.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            all[i / Long.BYTES] |= (bytes[i] & 0xffL) << i % Long.BYTES * Byte.SIZE;
        }
        return valueOf(all);
    }

    public static TBitSet valueOf(ByteBuffer bytes) {
        byte[] all = new byte[bytes.remaining()];
        bytes.slice().get(all);
        return valueOf(all);
    }

    private static int usedOf(long[] words, int most) {
        int used = most;
        while (used > 0 && words[used - 1] == 0) {
            used--;
        }
        return used;
    }

    private static int wordsFor(int bits) {
        return bits / WORD + (bits % WORD == 0 ? 0 : 1);
    }

    public byte[] toByteArray() {
        byte[] bytes = new byte[(length() + Byte.SIZE - 1) / Byte.SIZE];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (words[i / Long.BYTES] >>> i % Long.BYTES * Byte.SIZE);
        }
        return bytes;
    }

    public long[] toLongArray() {
        return Arrays.copyOf(words, used);
    }

    private static void check(int bit) {
        if (bit < 0) {
            throw new IndexOutOfBoundsException("bitIndex < 0: " + bit);
        }
    }

    private static void checkFrom(int from) {
        if (from < 0) {
            throw new IndexOutOfBoundsException("fromIndex < 0: " + from);
        }
    }

    private static void check(int from, int to) {
        checkFrom(from);
        if (to < 0) {
            throw new IndexOutOfBoundsException("toIndex < 0: " + to);
        }
        if (from > to) {
            throw new IndexOutOfBoundsException("fromIndex: " + from + " > toIndex: " + to);
        }
    }

    private void use(int count) {
        if (words.length < count) {
            words = Arrays.copyOf(words, Math.max(2 * words.length, count));
            sized = false;
        }
        used = Math.max(used, count);
    }

    private void countUsed() {
        used = usedOf(words, used);
    }

    /** The bits of a word that are from the first bit to before the last one. */
    private static long mask(int word, int from, int to) {
        long start = word == from / WORD ? -1L << from : -1L;
        return word == (to - 1) / WORD ? start & -1L >>> -to : start;
    }

    public void flip(int bit) {
        check(bit);
        use(bit / WORD + 1);
        words[bit / WORD] ^= 1L << bit;
        countUsed();
    }

    public void flip(int from, int to) {
        check(from, to);
        if (from < to) {
            use(wordsFor(to));
            for (int i = from / WORD; i < wordsFor(to); i++) {
                words[i] ^= mask(i, from, to);
            }
            countUsed();
        }
    }

    public void set(int bit) {
        check(bit);
        use(bit / WORD + 1);
        words[bit / WORD] |= 1L << bit;
    }

    public void set(int bit, boolean value) {
        if (value) {
            set(bit);
        } else {
            clear(bit);
        }
    }

    public void set(int from, int to) {
        check(from, to);
        if (from < to) {
            use(wordsFor(to));
            for (int i = from / WORD; i < wordsFor(to); i++) {
                words[i] |= mask(i, from, to);
            }
        }
    }

    public void set(int from, int to, boolean value) {
        if (value) {
            set(from, to);
        } else {
            clear(from, to);
        }
    }

    public void clear(int bit) {
        check(bit);
        if (bit / WORD < used) {
            words[bit / WORD] &= ~(1L << bit);
            countUsed();
        }
    }

    public void clear(int from, int to) {
        check(from, to);
        for (int i = from / WORD; from < to && i < Math.min(used, wordsFor(to)); i++) {
            words[i] &= ~mask(i, from, to);
        }
        countUsed();
    }

    public void clear() {
        Arrays.fill(words, 0, used, 0);
        used = 0;
    }

    public boolean get(int bit) {
        check(bit);
        return bit / WORD < used && (words[bit / WORD] & 1L << bit) != 0;
    }

    public TBitSet get(int from, int to) {
        check(from, to);
        int end = Math.min(to, length());
        if (from >= end) {
            return new TBitSet(0);
        }
        TBitSet part = new TBitSet(end - from);
        part.used = part.words.length;
        for (int i = 0; i < part.used; i++) {
            int word = from / WORD + i;
            long high = from % WORD != 0 && word + 1 < used ? words[word + 1] << -from : 0;
            part.words[i] = (words[word] >>> from | high) & mask(i, 0, end - from);
        }
        part.countUsed();
        return part;
    }

    public int nextSetBit(int from) {
        checkFrom(from);
        for (int i = from / WORD; i < used; i++) {
            long word = i == from / WORD ? words[i] & -1L << from : words[i];
            if (word != 0) {
                return i * WORD + Long.numberOfTrailingZeros(word);
            }
        }
        return -1;
    }

    public int nextClearBit(int from) {
        checkFrom(from);
        for (int i = from / WORD; i < used; i++) {
            long word = i == from / WORD ? ~words[i] & -1L << from : ~words[i];
            if (word != 0) {
                return i * WORD + Long.numberOfTrailingZeros(word);
            }
        }
        return Math.max(from, used * WORD);
    }

    public int previousSetBit(int from) {
        if (noneBefore(from)) {
            return -1;
        }
        for (int i = Math.min(from / WORD, used - 1); i >= 0; i--) {
            long word = i == from / WORD ? words[i] & -1L >>> -(from + 1) : words[i];
            if (word != 0) {
                return (i + 1) * WORD - 1 - Long.numberOfLeadingZeros(word);
            }
        }
        return -1;
    }

    public int previousClearBit(int from) {
        if (noneBefore(from) || from / WORD >= used) {
            return from;
        }
        for (int i = from / WORD; i >= 0; i--) {
            long word = i == from / WORD ? ~words[i] & -1L >>> -(from + 1) : ~words[i];
            if (word != 0) {
                return (i + 1) * WORD - 1 - Long.numberOfLeadingZeros(word);
            }
        }
        return -1;
    }

    private static boolean noneBefore(int from) {
        if (from < -1) {
            throw new IndexOutOfBoundsException("fromIndex < -1: " + from);
        }
        return from == -1;
    }

    public int length() {
        return used == 0 ? 0 : used * WORD - Long.numberOfLeadingZeros(words[used - 1]);
    }

    public boolean isEmpty() {
        return used == 0;
    }

    public boolean intersects(TBitSet other) {
        for (int i = Math.min(used, other.used) - 1; i >= 0; i--) {
            if ((words[i] & other.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    public int cardinality() {
        int count = 0;
        for (int i = 0; i < used; i++) {
            count += Long.bitCount(words[i]);
        }
        return count;
    }

    public void and(TBitSet other) {
        for (int i = 0; i < used; i++) {
            words[i] &= i < other.used ? other.words[i] : 0;
        }
        countUsed();
    }

    public void or(TBitSet other) {
        use(other.used);
        for (int i = 0; i < other.used; i++) {
            words[i] |= other.words[i];
        }
    }

    public void xor(TBitSet other) {
        use(other.used);
        for (int i = other.used - 1; i >= 0; i--) {
            words[i] ^= other.words[i];
        }
        countUsed();
    }

    public void andNot(TBitSet other) {
        for (int i = Math.min(used, other.used) - 1; i >= 0; i--) {
            words[i] &= ~other.words[i];
        }
        countUsed();
    }

    public int size() {
        return words.length * WORD;
    }

    @Override
    public int hashCode() {
        long hash = HASH_START;
        for (int i = used; i > 0; i--) {
            hash ^= words[i - 1] * i;
        }
        return (int) (hash >> Integer.SIZE ^ hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TBitSet set && Arrays.equals(words, 0, used, set.words, 0, set.used);
    }

    @Override
    public Object clone() {
        trim();
        try {
            TBitSet copy = (TBitSet) super.clone();
            copy.words = words.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A size that was asked for stays. */
    private void trim() {
        if (!sized && used != words.length) {
            words = Arrays.copyOf(words, used);
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int bit = nextSetBit(0); bit >= 0; bit = nextSetBit(bit + 1)) {
            text.append(text.length() > 1 ? ", " : "").append(bit);
        }
        return text.append('}').toString();
    }

    public IntStream stream() {
        return IntStream.iterate(nextSetBit(0), bit -> bit >= 0, bit -> nextSetBit(bit + 1));
    }
}
