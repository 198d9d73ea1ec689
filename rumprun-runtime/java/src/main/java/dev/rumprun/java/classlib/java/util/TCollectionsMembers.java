// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Before;
import dev.rumprun.java.Static;
import java.util.Collections;

/** Of {@link Collections}. */
public final class TCollectionsMembers {

    private TCollectionsMembers() {
    }

    @Before
    @Static
    public static void nCopies(int count, Object element) {
        if (count < 0) {
            throw new IllegalArgumentException("List length = " + count);
        }
    }
}
