// SPDX-License-Identifier: Apache-2.0
package org.teavm.runtime;

import org.teavm.interop.Address;
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

    /**
     * Puts an empty chunk at the end of the heap into the list if none reaches to there. TeaVM would otherwise take another
     * one for the last, and have it go on over the objects behind it when the heap grows.
     */
    public static void addEmptyChunk() {
        FreeChunks.cut();
        Address end = GC.heapAddress().add(GC.availableBytes());
        if (GC.freeChunks == 0 || FreeChunks.end(GC.freeChunks - 1).isLessThan(end)) {
            FreeChunk empty = end.toStructure();
            empty.classReference = 0;
            empty.size = 0;
            FreeChunks.entry(GC.freeChunks).value = empty;
            GC.freeChunks++;
        }
        GC.currentChunkPointer = FreeChunks.entry(0);
        GC.lastChunk = FreeChunks.entry(GC.freeChunks - 1).value;
    }
}
