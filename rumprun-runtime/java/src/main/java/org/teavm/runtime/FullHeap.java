// SPDX-License-Identifier: Apache-2.0
package org.teavm.runtime;

import org.teavm.interop.Unmanaged;

/**
 * Helps TeaVM's collector when it finds nothing free: it takes the first entry of its list of free chunks, which has none
 * then, for a chunk, and gives out memory that is in use. In this package, as the list can be seen nowhere else.
 */
@Unmanaged
public final class FullHeap {

    private FullHeap() {
    }

    /**
     * Writes down where the chunk ends that is being given out, before a collection that the program asks for. TeaVM does
     * so even if nothing is left of it, and thereby wipes out the object behind it.
     */
    public static void endChunk() {
        if (GC.currentChunk.toAddress().isLessThan(GC.currentChunkLimit)) {
            GC.currentChunk.classReference = 0;
            GC.currentChunk.size = (int) (GC.currentChunkLimit.toLong() - GC.currentChunk.toAddress().toLong());
        }
    }

    /** Puts an empty chunk at the end of the heap into the list if there is no other. */
    public static void addEmptyChunk() {
        if (GC.freeChunks == 0) {
            FreeChunk end = GC.heapAddress().add(GC.availableBytes()).toStructure();
            end.classReference = 0;
            end.size = 0;
            GC.currentChunkPointer = GC.gcStorageAddress().toStructure();
            GC.currentChunkPointer.value = end;
            GC.freeChunks = 1;
            GC.lastChunk = end;
        }
    }
}
