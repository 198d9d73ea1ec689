// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;

/** {@link java.util.HashSet}, in the order of {@link THashMap}. */
@SuppressWarnings("serial")
public class THashSet<E> extends AbstractSet<E> implements Cloneable, Serializable {

    private static final int SMALLEST = 16;
    private static final float LOAD = 0.75f;

    transient THashMap<E, Boolean> map;

    public THashSet() {
        this(new THashMap<>());
    }

    public THashSet(int capacity) {
        this(new THashMap<>(capacity));
    }

    public THashSet(int capacity, float load) {
        this(new THashMap<>(capacity, load));
    }

    public THashSet(Collection<? extends E> elements) {
        this(new THashMap<>(Math.max((int) (elements.size() / LOAD) + 1, SMALLEST)));
        addAll(elements);
    }

    THashSet(THashMap<E, Boolean> map) {
        this.map = map;
    }

    public static <T> THashSet<T> newHashSet(int elements) {
        return new THashSet<>(THashMap.capacity(elements));
    }

    @Override
    public Iterator<E> iterator() {
        return map.keySet().iterator();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public boolean contains(Object element) {
        return map.containsKey(element);
    }

    @Override
    public boolean add(E element) {
        return map.put(element, true) == null;
    }

    @Override
    public boolean remove(Object element) {
        return map.remove(element) != null;
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public Object clone() {
        THashSet<E> copy;
        try {
            copy = copy();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
        copy.map = copyOfMap();
        return copy;
    }

    @SuppressWarnings("unchecked")
    private THashSet<E> copy() throws CloneNotSupportedException {
        return (THashSet<E>) super.clone();
    }

    @SuppressWarnings("unchecked")
    private THashMap<E, Boolean> copyOfMap() {
        return (THashMap<E, Boolean>) map.clone();
    }
}
