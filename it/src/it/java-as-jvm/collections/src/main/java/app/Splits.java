// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Streams of what a program gives one after another. */
final class Splits {

    private Splits() {
    }

    static void print() {
        Spliterator<String> words = new Spliterators.AbstractSpliterator<>(3, Spliterator.SIZED | Spliterator.ORDERED) {
            private int count;

            @Override
            public boolean tryAdvance(Consumer<? super String> action) {
                if (count == 3) {
                    return false;
                }
                action.accept("word " + count++);
                return true;
            }
        };
        System.out.println(words.characteristics() + " " + words.estimateSize() + " " + words.getExactSizeIfKnown());
        System.out.println(StreamSupport.stream(words, false).map(String::toUpperCase).collect(Collectors.toList()));
        new Spliterators.AbstractIntSpliterator(Long.MAX_VALUE, 0) {
            @Override
            public boolean tryAdvance(IntConsumer action) {
                action.accept(7);
                return false;
            }
        }.forEachRemaining((IntConsumer) System.out::println);
        Spliterator.OfLong longs = new Spliterators.AbstractLongSpliterator(1, Spliterator.SIZED) {
            @Override
            public boolean tryAdvance(LongConsumer action) {
                action.accept(1L << 40);
                return false;
            }
        };
        longs.tryAdvance((LongConsumer) System.out::println);
        Spliterator.OfDouble doubles = new Spliterators.AbstractDoubleSpliterator(1, 0) {
            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                action.accept(0.5);
                return false;
            }
        };
        System.out.println(doubles.tryAdvance((DoubleConsumer) System.out::println) + " "
                + doubles.hasCharacteristics(Spliterator.SUBSIZED) + " " + longs.hasCharacteristics(Spliterator.SUBSIZED));
    }
}
