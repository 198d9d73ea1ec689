// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Static;
import java.util.concurrent.Flow;

/** Of {@link Flow}. */
public final class TFlowMembers {

    private static final int BUFFER = 256;

    private TFlowMembers() {
    }

    @Static
    public static int defaultBufferSize() {
        return BUFFER;
    }
}
