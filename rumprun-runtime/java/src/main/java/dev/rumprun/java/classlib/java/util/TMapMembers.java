// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Before;
import dev.rumprun.java.Static;
import java.util.Map;

/** Of {@link Map}. */
public final class TMapMembers {

    private TMapMembers() {
    }

    @Before
    @Static
    public static void of(Object k1, Object v1) {
        Elements.check(v1);
        Elements.checkDistinct("key", k1);
    }

    @Before
    @Static
    public static void of(Object k1, Object v1, Object k2, Object v2) {
        Elements.check(v1, v2);
        Elements.checkDistinct("key", k1, k2);
    }

    @Before
    @Static
    public static void of(Object k1, Object v1, Object k2, Object v2, Object k3, Object v3) {
        Elements.check(v1, v2, v3);
        Elements.checkDistinct("key", k1, k2, k3);
    }

    @Before
    @Static
    public static void of(Object k1, Object v1, Object k2, Object v2, Object k3, Object v3, Object k4, Object v4) {
        Elements.check(v1, v2, v3, v4);
        Elements.checkDistinct("key", k1, k2, k3, k4);
    }

    @Before
    @Static
    public static void of(Object k1, Object v1, Object k2, Object v2, Object k3, Object v3, Object k4, Object v4,
            Object k5, Object v5) {
        Elements.check(v1, v2, v3, v4, v5);
        Elements.checkDistinct("key", k1, k2, k3, k4, k5);
    }

    @Before
    @Static
    public static void of(Object k1, Object v1, Object k2, Object v2, Object k3, Object v3, Object k4, Object v4,
            Object k5, Object v5, Object k6, Object v6) {
        Elements.check(v1, v2, v3, v4, v5, v6);
        Elements.checkDistinct("key", k1, k2, k3, k4, k5, k6);
    }

    @Before
    @Static
    public static void of(Object k1, Object v1, Object k2, Object v2, Object k3, Object v3, Object k4, Object v4,
            Object k5, Object v5, Object k6, Object v6, Object k7, Object v7) {
        Elements.check(v1, v2, v3, v4, v5, v6, v7);
        Elements.checkDistinct("key", k1, k2, k3, k4, k5, k6, k7);
    }

    @Before
    @Static
    public static void of(Object k1, Object v1, Object k2, Object v2, Object k3, Object v3, Object k4, Object v4,
            Object k5, Object v5, Object k6, Object v6, Object k7, Object v7, Object k8, Object v8) {
        Elements.check(v1, v2, v3, v4, v5, v6, v7, v8);
        Elements.checkDistinct("key", k1, k2, k3, k4, k5, k6, k7, k8);
    }

    @Before
    @Static
    public static void of(Object k1, Object v1, Object k2, Object v2, Object k3, Object v3, Object k4, Object v4,
            Object k5, Object v5, Object k6, Object v6, Object k7, Object v7, Object k8, Object v8, Object k9,
            Object v9) {
        Elements.check(v1, v2, v3, v4, v5, v6, v7, v8, v9);
        Elements.checkDistinct("key", k1, k2, k3, k4, k5, k6, k7, k8, k9);
    }

    @Before
    @Static
    public static void of(Object k1, Object v1, Object k2, Object v2, Object k3, Object v3, Object k4, Object v4,
            Object k5, Object v5, Object k6, Object v6, Object k7, Object v7, Object k8, Object v8, Object k9,
            Object v9, Object k10, Object v10) {
        Elements.check(v1, v2, v3, v4, v5, v6, v7, v8, v9, v10);
        Elements.checkDistinct("key", k1, k2, k3, k4, k5, k6, k7, k8, k9, k10);
    }

    @Before
    @Static
    public static void ofEntries(Map.Entry<?, ?>[] entries) {
        Object[] keys = new Object[entries.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = entries[i].getKey();
        }
        Elements.checkDistinct("key", keys);
    }
}
