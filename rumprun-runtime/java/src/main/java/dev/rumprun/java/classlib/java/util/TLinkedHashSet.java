// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;

/** {@link java.util.LinkedHashSet}, with what Java 21 has added to it. */
@SuppressWarnings("serial")
public class TLinkedHashSet<E> extends THashSet<E> implements TSequencedSet<E> {

    public TLinkedHashSet() {
        this(new TLinkedHashMap<>());
    }

    public TLinkedHashSet(int capacity) {
        this(new TLinkedHashMap<>(capacity));
    }

    public TLinkedHashSet(int capacity, float load) {
        this(new TLinkedHashMap<>(capacity, load));
    }

    public TLinkedHashSet(Collection<? extends E> elements) {
        this();
        addAll(elements);
    }

    private TLinkedHashSet(TLinkedHashMap<E, Boolean> map) {
        super(map);
    }

    public static <T> TLinkedHashSet<T> newLinkedHashSet(int elements) {
        return new TLinkedHashSet<>(THashMap.capacity(elements));
    }

    private TLinkedHashMap<E, Boolean> linked() {
        return (TLinkedHashMap<E, Boolean>) map;
    }

    @Override
    public void addFirst(E element) {
        linked().putFirst(element, true);
    }

    @Override
    public void addLast(E element) {
        linked().putLast(element, true);
    }

    @Override
    public TSequencedSet<E> reversed() {
        return new Reversed<>(this);
    }

    private static final class Reversed<E> extends AbstractSet<E> implements TSequencedSet<E> {
        private final TLinkedHashSet<E> set;

        Reversed(TLinkedHashSet<E> set) {
            this.set = set;
        }

        @Override
        public Iterator<E> iterator() {
            return set.linked().sequencedKeySet().reversed().iterator();
        }

        @Override
        public int size() {
            return set.size();
        }

        @Override
        public boolean contains(Object element) {
            return set.contains(element);
        }

        @Override
        public boolean add(E element) {
            if (set.contains(element)) {
                return false;
            }
            set.addFirst(element);
            return true;
        }

        @Override
        public boolean remove(Object element) {
            return set.remove(element);
        }

        @Override
        public void addFirst(E element) {
            set.addLast(element);
        }

        @Override
        public void addLast(E element) {
            set.addFirst(element);
        }

        @Override
        public TSequencedSet<E> reversed() {
            return set;
        }
    }
}
