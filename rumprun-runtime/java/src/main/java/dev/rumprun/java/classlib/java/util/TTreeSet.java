// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedSet;

/** {@link java.util.TreeSet} whose views know all that the set itself does. */
@SuppressWarnings("serial")
public class TTreeSet<E> extends TreeKeys<E> implements Cloneable, Serializable {

    private static final Object PRESENT = new Object();

    public TTreeSet() {
        this((Comparator<? super E>) null);
    }

    public TTreeSet(Comparator<? super E> order) {
        this(new TreeRange<>(new TreeSpan<>(new SortedTree<>(order))));
    }

    public TTreeSet(Collection<? extends E> elements) {
        this();
        addAll(elements);
    }

    public TTreeSet(SortedSet<E> elements) {
        this(elements.comparator());
        addAll(elements);
    }

    private TTreeSet(NavigableMap<E, Object> range) {
        super(range);
    }

    @Override
    protected NavigableSet<E> part(NavigableMap<E, Object> part) {
        return new TTreeSet<>(part);
    }

    @Override
    public boolean add(E element) {
        return range.put(element, PRESENT) == null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            TTreeSet<E> copy = (TTreeSet<E>) super.clone();
            SortedTree<E, Object> tree = new SortedTree<>(comparator());
            forEach(element -> tree.put(element, PRESENT));
            copy.range = new TreeRange<>(new TreeSpan<>(tree));
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
