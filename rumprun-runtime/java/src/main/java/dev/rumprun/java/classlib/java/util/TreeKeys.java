// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.Iterator;
import java.util.NavigableMap;
import java.util.NavigableSet;

/** The keys in a part of a tree. */
class TreeKeys<E> extends NavigableKeys<E> {

    TreeRange<E, Object> range;

    @SuppressWarnings("unchecked")
    TreeKeys(NavigableMap<E, ?> range) {
        this.range = (TreeRange<E, Object>) range;
    }

    @Override
    protected NavigableMap<E, Object> map() {
        return range;
    }

    @Override
    protected NavigableSet<E> part(NavigableMap<E, Object> part) {
        return part.navigableKeySet();
    }

    /** The value of a key may be null. */
    @Override
    public boolean remove(Object element) {
        int size = range.span.tree.size;
        range.remove(element);
        return range.span.tree.size != size;
    }

    @Override
    public Iterator<E> iterator() {
        return range.keyIterator();
    }
}
