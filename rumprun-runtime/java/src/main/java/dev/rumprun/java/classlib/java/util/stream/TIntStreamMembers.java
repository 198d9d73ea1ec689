// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.stream;

import java.util.stream.IntStream;

public final class TIntStreamMembers {

    private TIntStreamMembers() {
    }

    public static IntStream parallel(IntStream stream) {
        return stream;
    }

    public static IntStream sequential(IntStream stream) {
        return stream;
    }
}
