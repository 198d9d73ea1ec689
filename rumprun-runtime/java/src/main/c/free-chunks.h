/* SPDX-License-Identifier: Apache-2.0 */
/* Memory of the heap that is free, or was after the last collection. */
#pragma once
#include "core.h"
#include "memory.h"
#include <stdint.h>

/* How TeaVM's collector marks what only a full collection frees. */
#define RUMPRUN_JAVA_OLD INT32_C(0x40000000)
/* And regions in which a collection of young objects leaves out none. */
#define RUMPRUN_JAVA_GAP 4

/* Puts an object of this size there, which nothing refers to. */
static inline void
rumprun_java_fill(void *start, int32_t size)
{
    TeaVM_Array *filler = start;
    int64_t offset = (char *)start - (char *)teavm_gc_heapAddress;
    /* Where the first object of the region begins, from one on. */
    int16_t *region = (int16_t *)teavm_gc_regionsAddress + offset / teavm_gc_regionSize;
    int16_t begin = (int16_t)(offset % teavm_gc_regionSize + 1);

    if (size < (int32_t)sizeof(TeaVM_Array)) {
        filler->parent.header = TEAVM_PACK_CLASS(teavm_objectClass) | RUMPRUN_JAVA_OLD;
    } else {
        filler->parent.header = TEAVM_PACK_CLASS(teavm_charArrayClass) | RUMPRUN_JAVA_OLD;
        filler->size = (size - (int32_t)sizeof(TeaVM_Array)) / (int32_t)sizeof(char16_t);
    }
    filler->parent.hash = 0;
    if (*region == 0 || *region > begin)
        *region = begin;
}

/*
 * Marks the regions of a chunk of the collector's list. If an object begins where the chunk does, it has been given out,
 * and where it ended is not known; the first object behind it was there when it was free, and its region tells of that.
 */
static inline void
rumprun_java_mark_gap(void *chunk)
{
    TeaVM_Object *start = chunk;
    int64_t offset = (char *)chunk - (char *)teavm_gc_heapAddress;
    int32_t first = (int32_t)(offset / teavm_gc_regionSize), end = first;
    int32_t last = (int32_t)(teavm_gc_availableBytes / teavm_gc_regionSize);

    if (start->header == 0)
        /* A free chunk has its size here. */
        end = (int32_t)((offset + start->hash) / teavm_gc_regionSize);
    else
        while (end < last && ((int16_t *)teavm_gc_regionsAddress)[++end] == 0)
            ;
    for (int32_t region = first; region <= end; region++)
        ((int8_t *)teavm_gc_cardTable)[region] |= RUMPRUN_JAVA_GAP;
}
