// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.stream;

import java.util.stream.DoubleStream;

public final class TDoubleStreamMembers {

    private TDoubleStreamMembers() {
    }

    public static DoubleStream parallel(DoubleStream stream) {
        return stream;
    }

    public static DoubleStream sequential(DoubleStream stream) {
        return stream;
    }
}
