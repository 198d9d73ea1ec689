// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.Collection;
import java.util.stream.Stream;

public final class TCollectionMembers {

    private TCollectionMembers() {
    }

    public static <T> Stream<T> parallelStream(Collection<T> collection) {
        return collection.stream();
    }
}
