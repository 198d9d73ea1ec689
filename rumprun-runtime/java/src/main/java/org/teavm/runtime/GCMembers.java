// SPDX-License-Identifier: Apache-2.0
package org.teavm.runtime;

import dev.rumprun.java.Before;
import dev.rumprun.java.Static;
import org.teavm.interop.Unmanaged;

/** Of {@link GC}. */
@Unmanaged
public final class GCMembers {

    private GCMembers() {
    }

    /** There is a free chunk from here to there. */
    @Static
    public static void freeMemory(FreeChunk from, FreeChunk to) {
        FreeChunks.add(from, (int) (to.toAddress().toLong() - from.toAddress().toLong()));
    }

    /** Marks what was free after the last collection. TeaVM takes the hash code of an object there for the chunk's size. */
    @Static
    public static void storeGapsInCardTable() {
        FreeChunks.markGaps();
    }

    /** Before it marks what must not be moved. */
    @Before
    @Static
    public static void markStackRoots() {
        ClassObjects.stay();
    }
}
