/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The heap: as large as the program asks for, but no larger than the guest has memory.
 *
 * TeaVM reserves address space and takes memory as the heap grows, which is too late to learn that there is none. Here
 * it is all taken at the start, in one piece, and what TeaVM reserves is cut from that.
 */
#include "free-memory.h"
#include "runtime.h"
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

/* TeaVM addresses no more than 2 GB. */
#define RUMPRUN_JAVA_LARGEST_HEAP (INT64_C(2032) << 20)
/* What is left to others, if the program says how large its heap shall be. */
#define RUMPRUN_JAVA_SPARE (INT64_C(2) << 20)

static char *rumprun_java_rest_of_piece;

static void *
rumprun_java_cut(size_t bytes)
{
    void *cut = rumprun_java_rest_of_piece;

    rumprun_java_rest_of_piece += bytes;
    return cut;
}

#define mmap(address, bytes, ...) rumprun_java_cut(bytes)
#define mprotect(address, bytes, protection) ((void)0)
#define teavm_initHeap rumprun_java_divide_piece

#include_next "memory.c"

#undef mmap
#undef mprotect
#undef teavm_initHeap

/* What goes with a heap of this size: 1/16 for the collector, 3 bytes for each region, and the ends of pages. */
static size_t
rumprun_java_piece(int64_t heap)
{
    return (size_t)(heap + heap / 16 + heap / teavm_gc_regionSize * 3 + 8 * teavm_gc_pageSize);
}

/* The heap that the program asks for; without a limit, three quarters of what is free. */
static int64_t
rumprun_java_wanted_heap(int64_t max_heap)
{
    int64_t free_memory = rumprun_java_free_memory();
    int64_t limit = max_heap != 0 ? free_memory - RUMPRUN_JAVA_SPARE : free_memory / 4 * 3;
    int64_t wanted = max_heap != 0 ? max_heap : RUMPRUN_JAVA_LARGEST_HEAP;

    return wanted < limit ? wanted : limit;
}

void
teavm_initHeap(int64_t min_heap, int64_t max_heap)
{
    int64_t heap = rumprun_java_wanted_heap(max_heap);
    void *piece;

    teavm_gc_pageSize = teavm_pageSize();
    for (;; heap -= heap / 16) {
        heap = heap < min_heap ? min_heap : heap / teavm_gc_pageSize * teavm_gc_pageSize;
        if (posix_memalign(&piece, (size_t)teavm_gc_pageSize, rumprun_java_piece(heap)) == 0)
            break;
        if (heap == min_heap) {
            printf("no memory for the heap: it begins with %d KB (see minHeap), and %d KB are free\n",
                (int)(min_heap >> 10), (int)(rumprun_java_free_memory() >> 10));
            exit(1);
        }
    }
    rumprun_java_rest_of_piece = piece;
    rumprun_java_divide_piece(min_heap, heap);
    memset(teavm_gc_gcStorageAddress, 0, (size_t)(rumprun_java_rest_of_piece - (char *)teavm_gc_gcStorageAddress));
}
