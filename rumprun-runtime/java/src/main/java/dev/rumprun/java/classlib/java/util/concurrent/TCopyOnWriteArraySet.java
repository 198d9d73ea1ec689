// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.CopyOnWriteArrayList;

/** A set that can be changed while somebody goes through it, who does not see that. */
public class TCopyOnWriteArraySet<E> extends AbstractSet<E> {

    private final CopyOnWriteArrayList<E> items = new CopyOnWriteArrayList<>();

    public TCopyOnWriteArraySet() {
    }

    public TCopyOnWriteArraySet(Collection<? extends E> items) {
        addAll(items);
    }

    @Override
    public boolean add(E item) {
        return !items.contains(item) && items.add(item);
    }

    @Override
    public boolean remove(Object item) {
        return items.remove(item);
    }

    @Override
    public boolean contains(Object item) {
        return items.contains(item);
    }

    @Override
    public void clear() {
        items.clear();
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public Iterator<E> iterator() {
        return items.iterator();
    }
}
