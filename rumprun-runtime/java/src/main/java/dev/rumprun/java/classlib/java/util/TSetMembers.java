// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Before;
import dev.rumprun.java.Static;
import java.util.Set;

/** Of {@link Set}. */
public final class TSetMembers {

    private TSetMembers() {
    }

    @Before
    @Static
    public static void of(Object e1) {
        Elements.checkDistinct("element", e1);
    }

    @Before
    @Static
    public static void of(Object e1, Object e2) {
        Elements.checkDistinct("element", e1, e2);
    }

    @Before
    @Static
    public static void of(Object e1, Object e2, Object e3) {
        Elements.checkDistinct("element", e1, e2, e3);
    }

    @Before
    @Static
    public static void of(Object e1, Object e2, Object e3, Object e4) {
        Elements.checkDistinct("element", e1, e2, e3, e4);
    }

    @Before
    @Static
    public static void of(Object e1, Object e2, Object e3, Object e4, Object e5) {
        Elements.checkDistinct("element", e1, e2, e3, e4, e5);
    }

    @Before
    @Static
    public static void of(Object e1, Object e2, Object e3, Object e4, Object e5, Object e6) {
        Elements.checkDistinct("element", e1, e2, e3, e4, e5, e6);
    }

    @Before
    @Static
    public static void of(Object e1, Object e2, Object e3, Object e4, Object e5, Object e6, Object e7) {
        Elements.checkDistinct("element", e1, e2, e3, e4, e5, e6, e7);
    }

    @Before
    @Static
    public static void of(Object e1, Object e2, Object e3, Object e4, Object e5, Object e6, Object e7, Object e8) {
        Elements.checkDistinct("element", e1, e2, e3, e4, e5, e6, e7, e8);
    }

    @Before
    @Static
    public static void of(Object e1, Object e2, Object e3, Object e4, Object e5, Object e6, Object e7, Object e8,
            Object e9) {
        Elements.checkDistinct("element", e1, e2, e3, e4, e5, e6, e7, e8, e9);
    }

    @Before
    @Static
    public static void of(Object e1, Object e2, Object e3, Object e4, Object e5, Object e6, Object e7, Object e8,
            Object e9, Object e10) {
        Elements.checkDistinct("element", e1, e2, e3, e4, e5, e6, e7, e8, e9, e10);
    }

    @Before
    @Static
    public static void of(Object[] elements) {
        Elements.checkDistinct("element", elements);
    }
}
