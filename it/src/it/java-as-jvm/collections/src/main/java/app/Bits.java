// SPDX-License-Identifier: Apache-2.0
package app;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.Collectors;

/** Sets of bits: what is in them, and how large they say that they are. */
final class Bits {

    private Bits() {
    }

    static void print() {
        sizes();
        ends();
        converted();
        random();
        refused(() -> new BitSet(-1));
        refused(() -> new BitSet().get(-1));
        refused(() -> new BitSet().set(-2));
        refused(() -> new BitSet().set(3, 2));
        refused(() -> new BitSet().clear(-3, 2));
        refused(() -> new BitSet().flip(0, -2));
        refused(() -> new BitSet().nextSetBit(-1));
        refused(() -> new BitSet().previousClearBit(-2));
    }

    private static void sizes() {
        BitSet grown = new BitSet();
        StringBuilder sizes = new StringBuilder();
        for (int bit : new int[] {0, 63, 64, 128, 129, 300, 700}) {
            grown.set(bit);
            sizes.append(grown.size()).append(' ');
        }
        System.out.println(sizes + " " + new BitSet(0).size() + " " + new BitSet(1).size() + " " + new BitSet(65).size());
        grown.clear(100, 5000);
        BitSet sized = new BitSet(1000);
        sized.set(3);
        System.out.println(grown.size() + " " + ((BitSet) grown.clone()).size() + " " + grown.size() + " "
                + ((BitSet) sized.clone()).size() + " " + grown.get(60, 100).size() + " " + grown.get(60, 100));
        grown.clear();
        grown.flip(64, 128);
        System.out.println(grown.size() + " " + grown.length() + " " + grown.cardinality() + " " + grown.hashCode());
    }

    private static void ends() {
        BitSet bits = new BitSet();
        bits.set(0, 64);
        System.out.println(bits.previousSetBit(64) + " " + bits.previousClearBit(63) + " " + bits.nextClearBit(3) + " "
                + bits.previousSetBit(1000) + " " + bits.previousClearBit(1000) + " " + bits.nextSetBit(64));
        bits.set(31, false);
        bits.set(95);
        System.out.println(bits + " " + bits.hashCode() + " " + Arrays.toString(bits.toLongArray()) + " "
                + Arrays.toString(bits.toByteArray()) + " " + new BitSet().previousSetBit(5));
    }

    private static void converted() {
        BitSet high = BitSet.valueOf(new long[] {0x80000000L, 0, 0});
        System.out.println(high + " " + high.size() + " " + high.toLongArray()[0] + " " + high.hashCode());
        BitSet bytes = BitSet.valueOf(new byte[] {1, -1, 0, 0, 0, 0, 0, 0, 2, 0});
        System.out.println(bytes + " " + bytes.size() + " " + bytes.equals(BitSet.valueOf(bytes.toLongArray())));
        ByteBuffer buffer = ByteBuffer.wrap(new byte[] {9, 5, 6});
        buffer.get();
        System.out.println(BitSet.valueOf(buffer) + " " + buffer.remaining() + " "
                + BitSet.valueOf(LongBuffer.wrap(new long[] {-1L, 5})).cardinality());
    }

    private static void random() {
        Random random = new Random(11);
        BitSet one = new BitSet();
        BitSet other = new BitSet(40);
        for (int i = 0; i < 300; i++) {
            int from = random.nextInt(400);
            int to = from + random.nextInt(150);
            switch (random.nextInt(9)) {
                case 0 -> one.set(from, to);
                case 1 -> one.clear(from, to);
                case 2 -> one.flip(from, to);
                case 3 -> other.or(one);
                case 4 -> other.xor(one.get(from, to));
                case 5 -> one.andNot(other);
                case 6 -> other.set(from, to, random.nextBoolean());
                case 7 -> one.flip(from);
                default -> other.and(one);
            }
            if (i % 20 == 0) {
                System.out.println(one.hashCode() + " " + other.hashCode() + " " + one.length() + " " + other.size() + " "
                        + one.intersects(other) + " " + one.nextClearBit(from) + " " + other.previousSetBit(to) + " "
                        + one.stream().limit(4).boxed().collect(Collectors.toList()));
            }
        }
        System.out.println(one + " " + other.isEmpty() + " " + one.equals(other) + " " + one.equals(one.clone()));
    }

    private static void refused(Runnable code) {
        try {
            code.run();
            System.out.println("taken");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }
}
