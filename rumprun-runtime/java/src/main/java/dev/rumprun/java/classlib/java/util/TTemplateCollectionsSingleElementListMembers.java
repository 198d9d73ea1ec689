// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Before;
import java.util.List;

/** Of TeaVM's list of {@link List#of}. */
public final class TTemplateCollectionsSingleElementListMembers {

    private TTemplateCollectionsSingleElementListMembers() {
    }

    @Before
    public static void get(List<?> list, int index) {
        if (index < 0 || index >= list.size()) {
            throw new IndexOutOfBoundsException("Index: " + index + " Size: " + list.size());
        }
    }
}
