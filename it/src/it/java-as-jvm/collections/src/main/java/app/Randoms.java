// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

final class Randoms {

    private Randoms() {
    }

    static void print() {
        Random random = new Random(42);
        System.out.println(random.nextInt() + " " + random.nextInt(100) + " " + random.nextInt(64) + " "
                + random.nextInt(1 << 30 | 1));
        System.out.println(random.nextInt(5, 17) + " " + random.nextInt(-8, 8) + " "
                + random.nextInt(-2_000_000_000, 2_000_000_000));
        System.out.println(random.nextLong() + " " + random.nextLong(1000) + " " + random.nextLong(-5, 1L << 40));
        System.out.println(random.nextBoolean() + " " + random.nextFloat() + " " + random.nextDouble() + " "
                + random.nextDouble(3) + " " + random.nextDouble(-1, 2.5));
        System.out.println(random.nextGaussian() + " " + random.nextGaussian());
        byte[] bytes = new byte[11];
        random.nextBytes(bytes);
        System.out.println(Arrays.toString(bytes));
        System.out.println(Arrays.toString(random.ints(5).toArray())
                + Arrays.toString(random.ints(6, 0, 10).toArray()));
        System.out.println(Arrays.toString(random.longs(2).toArray())
                + Arrays.toString(random.longs(3, 0, 1000).toArray()));
        System.out.println(Arrays.toString(random.doubles(2).toArray()) + random.doubles(5, 7).limit(2).sum());
        random.setSeed(7);
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
        Collections.shuffle(numbers, random);
        System.out.println(numbers);
        List<Integer> linked = new LinkedList<>(numbers);
        Collections.shuffle(linked, random);
        System.out.println(linked);
        System.out.println(new Random().nextLong() != new Random().nextLong());
        try {
            random.nextInt(0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            random.nextInt(3, 3);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
