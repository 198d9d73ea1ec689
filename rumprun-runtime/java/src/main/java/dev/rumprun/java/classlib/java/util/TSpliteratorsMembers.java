// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Static;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;

/** Of {@link Spliterators}. */
public final class TSpliteratorsMembers {

    private TSpliteratorsMembers() {
    }

    @Static
    public static <T> Spliterator<T> emptySpliterator() {
        return Collections.<T>emptyList().spliterator();
    }

    @Static
    public static <T> Iterator<T> iterator(Spliterator<? extends T> elements) {
        return new Iterator<>() {
            private T next;
            private boolean isKnown;

            @Override
            public boolean hasNext() {
                return isKnown || elements.tryAdvance(element -> {
                    next = element;
                    isKnown = true;
                });
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                isKnown = false;
                return next;
            }
        };
    }
}
