// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.stream;

import dev.rumprun.java.Static;
import java.util.stream.Stream;

public final class TStreamMembers {

    private TStreamMembers() {
    }

    @Static
    public static <T> Stream<T> ofNullable(T item) {
        return item == null ? Stream.empty() : Stream.of(item);
    }
}
