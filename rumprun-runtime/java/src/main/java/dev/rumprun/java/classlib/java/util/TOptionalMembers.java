// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Before;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Of {@link Optional}. */
public final class TOptionalMembers {

    private TOptionalMembers() {
    }

    @Before
    public static void get(Optional<?> object) {
        orElseThrow(object);
    }

    @Before
    public static void orElseThrow(Optional<?> object) {
        if (object.isEmpty()) {
            throw new NoSuchElementException("No value present");
        }
    }
}
