// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;

/** {@link java.util.TreeMap} whose views know all that the map itself does. */
@SuppressWarnings("serial")
public class TTreeMap<K, V> extends TreeRange<K, V> implements Cloneable, Serializable {

    public TTreeMap() {
        this((Comparator<? super K>) null);
    }

    public TTreeMap(Comparator<? super K> order) {
        super(new TreeSpan<>(new SortedTree<>(order)));
    }

    public TTreeMap(Map<? extends K, ? extends V> map) {
        this();
        putAll(map);
    }

    public TTreeMap(SortedMap<K, ? extends V> map) {
        this(map.comparator());
        putAll(map);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            TTreeMap<K, V> copy = (TTreeMap<K, V>) super.clone();
            copy.span = new TreeSpan<>(new SortedTree<>(span.order()));
            copy.forgetViews();
            forEach(copy.span.tree::put);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
