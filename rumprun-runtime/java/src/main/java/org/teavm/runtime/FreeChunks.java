// SPDX-License-Identifier: Apache-2.0
package org.teavm.runtime;

import org.teavm.interop.Address;
import org.teavm.interop.Import;
import org.teavm.interop.Structure;
import org.teavm.interop.Unmanaged;
import org.teavm.interop.c.Include;

/**
 * The collector's list of free chunks, which TeaVM writes beyond its room if there are too many. Here it is only as long
 * as leaves room for all that is made of it. What is free and finds no place in it becomes an object that nothing refers
 * to, until the next full collection.
 */
@Unmanaged
@Include(value = "free-chunks.h", isSystem = false)
final class FreeChunks {

    private static int limit;

    private FreeChunks() {
    }

    /** Adds one that is behind all others. */
    static void add(FreeChunk chunk, int size) {
        chunk.classReference = 0;
        chunk.size = size;
        MemoryTrace.free(chunk.toAddress(), size);
        if (GC.freeChunks == 0) {
            limit = limit();
        }
        if (GC.freeChunks == limit) {
            keepLarger(chunk);
        } else {
            GC.currentChunkPointer.value = chunk;
            GC.currentChunkPointer = Structure.add(FreeChunkHolder.class, GC.currentChunkPointer, 1);
            GC.freeChunks++;
            GC.totalChunks++;
        }
    }

    /** Cuts the list that TeaVM made when it had moved objects. */
    static void cut() {
        for (int i = limit; i < GC.freeChunks; i++) {
            keepLarger(entry(i).value);
        }
        if (GC.freeChunks > limit) {
            GC.freeChunks = limit;
        }
    }

    /** The last one may well be all the rest of the heap. */
    private static void keepLarger(FreeChunk chunk) {
        FreeChunkHolder last = entry(limit - 1);
        if (last.value.size < chunk.size) {
            fill(last.value, last.value.size);
            last.value = chunk;
        } else {
            fill(chunk, chunk.size);
        }
    }

    /** Marks the regions of all, also of those that have been given out. */
    static void markGaps() {
        for (int i = 0; i < GC.totalChunks; i++) {
            markGap(entry(i).value);
        }
    }

    static Address end(int index) {
        FreeChunk chunk = entry(index).value;
        return chunk.toAddress().add(chunk.size);
    }

    static FreeChunkHolder entry(int index) {
        FreeChunkHolder first = GC.gcStorageAddress().toStructure();
        return Structure.add(FreeChunkHolder.class, first, index);
    }

    /**
     * Behind the list, the collector has blocks, between objects that stay where they are: these are on the stack, are
     * those of classes, or were there before a chunk of this list or of the last.
     */
    private static int limit() {
        int blocks = 3 + ClassObjects.count();
        Address frame = ShadowStack.getStackTop();
        while (frame != null) {
            blocks += ShadowStack.getStackRootCount(frame);
            frame = ShadowStack.getNextStackFrame(frame);
        }
        int block = Structure.sizeOf(RelocationBlock.class);
        int chunks = (GC.gcStorageSize() - blocks * block) / (Structure.sizeOf(FreeChunkHolder.class) + 2 * block);
        return chunks < 1 ? 1 : chunks;
    }

    @Import(name = "rumprun_java_fill")
    private static native void fill(FreeChunk start, int size);

    @Import(name = "rumprun_java_mark_gap")
    private static native void markGap(FreeChunk start);
}
