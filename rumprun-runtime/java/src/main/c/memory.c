/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Stands in for TeaVM's file of this name: the heap, as large as the program asks for, but no larger than the guest has
 * memory.
 *
 * TeaVM reserves address space and takes memory as the heap grows, which is too late to learn that there is none. Here
 * all of it is taken at the start. The collector gets more room for its lists than TeaVM gives it, which were too short
 * for a heap of many small objects.
 */
#include "free-memory.h"
#include "heaptrace.h"
#include "memory.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What is left to others, if the program says how large its heap shall be. */
#define RUMPRUN_JAVA_SPARE (INT64_C(2) << 20)
/* TeaVM addresses no more. */
#define RUMPRUN_JAVA_LARGEST_HEAP (INT64_C(2032) << 20)
/* Behind the heap, for the empty chunk of FullHeap. */
#define RUMPRUN_JAVA_CHUNK 8
/* For every so many bytes of the heap, the collector may have one in its lists. */
#define RUMPRUN_JAVA_HEAP_PER_LIST 4
/* For each region of the heap: where its first object begins, and whether it has been written to. */
#define RUMPRUN_JAVA_REGION_BYTES 2
#define RUMPRUN_JAVA_CARD_BYTES 1

void *teavm_gc_heapAddress;
void *teavm_gc_gcStorageAddress;
int32_t teavm_gc_gcStorageSize;
void *teavm_gc_regionsAddress;
void *teavm_gc_cardTable;
int32_t teavm_gc_regionMaxCount;
int64_t teavm_gc_availableBytes;
int64_t teavm_gc_minAvailableBytes;
int64_t teavm_gc_maxAvailableBytes;

static int32_t
rumprun_java_regions(int64_t heap)
{
    return (int32_t)(heap / teavm_gc_regionSize) + 1;
}

void
teavm_gc_resizeHeap(int64_t bytes)
{
    if (bytes != teavm_gc_availableBytes) {
        teavm_gc_heapResized(bytes);
        teavm_gc_regionMaxCount = rumprun_java_regions(bytes);
        teavm_gc_availableBytes = bytes;
    }
}

/* The heap that the program asks for; without a limit, half of what is free. */
static int64_t
rumprun_java_wanted_heap(int64_t max_heap)
{
    int64_t free_memory = rumprun_java_free_memory();
    int64_t limit = max_heap != 0 ? free_memory - RUMPRUN_JAVA_SPARE : free_memory / 2;
    int64_t wanted = max_heap != 0 ? max_heap : RUMPRUN_JAVA_LARGEST_HEAP;

    return wanted < limit ? wanted : limit;
}

/* Takes memory for a heap of this size, if there is enough. */
static bool
rumprun_java_take(int64_t heap)
{
    size_t lists = (size_t)heap / RUMPRUN_JAVA_HEAP_PER_LIST, regions = (size_t)rumprun_java_regions(heap);
    char *memory = malloc((size_t)heap + RUMPRUN_JAVA_CHUNK + lists +
        regions * (RUMPRUN_JAVA_REGION_BYTES + RUMPRUN_JAVA_CARD_BYTES));

    if (memory == NULL)
        return false;
    teavm_gc_heapAddress = memory;
    teavm_gc_gcStorageAddress = memory += heap + RUMPRUN_JAVA_CHUNK;
    teavm_gc_gcStorageSize = (int32_t)lists;
    teavm_gc_regionsAddress = memory += lists;
    teavm_gc_cardTable = memory + regions * RUMPRUN_JAVA_REGION_BYTES;
    memset(teavm_gc_regionsAddress, 0, regions * (RUMPRUN_JAVA_REGION_BYTES + RUMPRUN_JAVA_CARD_BYTES));
    return true;
}

void
teavm_initHeap(int64_t min_heap, int64_t max_heap)
{
    int64_t heap = rumprun_java_wanted_heap(max_heap);

    for (;; heap -= heap / 16) {
        /* Whole regions. */
        heap = heap < min_heap ? min_heap : heap & -(int64_t)teavm_gc_regionSize;
        if (rumprun_java_take(heap))
            break;
        if (heap == min_heap) {
            printf("no memory for the heap: it begins with %d KB (see minHeap), and %d KB are free\n",
                (int)(min_heap >> 10), (int)(rumprun_java_free_memory() >> 10));
            exit(1);
        }
    }
    teavm_gc_minAvailableBytes = min_heap;
    teavm_gc_maxAvailableBytes = heap;
    teavm_gc_resizeHeap(min_heap);
}

/* The places of static fields, behind their number. */
void ***teavm_gc_staticRoots;

void
teavm_registerStaticGcRoots(void ***roots, int count)
{
    static size_t size = 1;

    teavm_gc_staticRoots = realloc(teavm_gc_staticRoots, (size + (size_t)count) * sizeof *roots);
    memcpy(teavm_gc_staticRoots + size, roots, (size_t)count * sizeof *roots);
    size += (size_t)count;
    teavm_gc_staticRoots[0] = (void **)(size - 1);
}

void
teavm_initStaticGcRoots(void)
{
}
