// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Before;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;

/** Of {@link OptionalDouble}. */
public final class TOptionalDoubleMembers {

    private TOptionalDoubleMembers() {
    }

    @Before
    public static void getAsDouble(OptionalDouble object) {
        orElseThrow(object);
    }

    @Before
    public static void orElseThrow(OptionalDouble object) {
        if (object.isEmpty()) {
            throw new NoSuchElementException("No value present");
        }
    }
}
