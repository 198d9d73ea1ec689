// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Before;
import java.util.NoSuchElementException;
import java.util.OptionalInt;

/** Of {@link OptionalInt}. */
public final class TOptionalIntMembers {

    private TOptionalIntMembers() {
    }

    @Before
    public static void getAsInt(OptionalInt object) {
        orElseThrow(object);
    }

    @Before
    public static void orElseThrow(OptionalInt object) {
        if (object.isEmpty()) {
            throw new NoSuchElementException("No value present");
        }
    }
}
