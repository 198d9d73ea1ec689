// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Before;
import java.util.NoSuchElementException;
import java.util.OptionalLong;

/** Of {@link OptionalLong}. */
public final class TOptionalLongMembers {

    private TOptionalLongMembers() {
    }

    @Before
    public static void getAsLong(OptionalLong object) {
        orElseThrow(object);
    }

    @Before
    public static void orElseThrow(OptionalLong object) {
        if (object.isEmpty()) {
            throw new NoSuchElementException("No value present");
        }
    }
}
