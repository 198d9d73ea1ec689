/* SPDX-License-Identifier: Apache-2.0 */
/* Objects that stand where memory of the heap is free. */
#pragma once
#include "core.h"
#include "memory.h"
#include <stdint.h>

/* How TeaVM's collector marks what only a full collection frees. */
#define RUMPRUN_JAVA_OLD INT32_C(0x40000000)

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
