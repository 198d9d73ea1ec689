// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.stream;

import java.util.stream.LongStream;

public final class TLongStreamMembers {

    private TLongStreamMembers() {
    }

    public static LongStream parallel(LongStream stream) {
        return stream;
    }

    public static LongStream sequential(LongStream stream) {
        return stream;
    }
}
