// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Checks of what unchangeable collections are made from. */
final class Elements {

    private Elements() {
    }

    static void check(Object... elements) {
        for (Object element : elements) {
            Objects.requireNonNull(element);
        }
    }

    static void checkDistinct(String what, Object... elements) {
        check(elements);
        Set<Object> seen = new HashSet<>();
        for (Object element : elements) {
            if (!seen.add(element)) {
                throw new IllegalArgumentException("duplicate " + what + ": " + element);
            }
        }
    }
}
