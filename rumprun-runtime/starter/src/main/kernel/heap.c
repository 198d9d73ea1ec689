/* SPDX-License-Identifier: Apache-2.0 */
/* Small objects for the kernel: a free list for each power of two from 32 to 4096 bytes. */
#include "kernel.h"

#define SMALLEST_SHIFT 5
#define LARGEST_SHIFT 12

static void *free_lists[LARGEST_SHIFT + 1];

static int shift_for(size_t size)
{
    int shift = SMALLEST_SHIFT;

    while ((1ul << shift) < size)
        shift++;
    return shift;
}

void heap_free(void *object, size_t size)
{
    void **list = &free_lists[shift_for(size)];

    *(void **)object = *list;
    *list = object;
}

void *heap_alloc(size_t size)
{
    int shift = shift_for(size);
    void **list = &free_lists[shift];

    if (!*list) {
        char *page = at_physical(page_alloc());
        for (int offset = 0; offset < PAGE_SIZE; offset += 1 << shift)
            heap_free(page + offset, size);
    }
    void *object = *list;
    *list = *(void **)object;
    return memset(object, 0, 1ul << shift);
}
