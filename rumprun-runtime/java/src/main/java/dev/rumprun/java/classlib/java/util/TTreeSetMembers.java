// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;

public final class TTreeSetMembers {

    private TTreeSetMembers() {
    }

    @SuppressWarnings("unchecked")
    public static <E> NavigableSet<E> subSet(TreeSet<E> set, E from, boolean withFrom, E to, boolean withTo) {
        Comparator<? super E> order = set.comparator();
        if ((order == null ? ((Comparable<E>) from).compareTo(to) : order.compare(from, to)) > 0) {
            throw new IllegalArgumentException("fromKey > toKey");
        }
        return set.tailSet(from, withFrom).headSet(to, withTo);
    }
}
