// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Before;
import java.util.AbstractSequentialList;

/** Of {@link AbstractSequentialList}, which most know as {@link java.util.LinkedList}. */
public final class TAbstractSequentialListMembers {

    private TAbstractSequentialListMembers() {
    }

    @Before
    public static void get(AbstractSequentialList<?> list, int index) {
        check(index, list.size(), index < list.size());
    }

    @Before
    public static void set(AbstractSequentialList<?> list, int index, Object element) {
        check(index, list.size(), index < list.size());
    }

    @Before
    public static void remove(AbstractSequentialList<?> list, int index) {
        check(index, list.size(), index < list.size());
    }

    @Before
    public static void add(AbstractSequentialList<?> list, int index, Object element) {
        check(index, list.size(), index <= list.size());
    }

    private static void check(int index, int size, boolean isGood) {
        if (index < 0 || !isGood) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        }
    }
}
