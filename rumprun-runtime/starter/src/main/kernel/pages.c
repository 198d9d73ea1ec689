/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Physical memory, page by page. Pages never used before are taken from the ranges that the
 * loader told, so that starting costs nothing; freed ones form a list through themselves.
 */
#include "kernel.h"

#define MAX_RANGES 32

static struct {
    u64 next, end;
} ranges[MAX_RANGES];
static int range_count;
static u64 free_list;

u64 pages_free, pages_total;

void pages_add(u64 start, u64 end)
{
    start = page_up(start);
    end = page_down(end);
    if (start >= end || range_count == MAX_RANGES)
        return;
    ranges[range_count].next = start;
    ranges[range_count++].end = end;
    pages_free += (end - start) / PAGE_SIZE;
    pages_total = pages_free;
}

u64 page_alloc(void)
{
    u64 page = free_list;

    if (page) {
        free_list = *(u64 *)at_physical(page);
        pages_free--;
        return page;
    }
    while (range_count && ranges[range_count - 1].next == ranges[range_count - 1].end)
        range_count--;
    if (!range_count)
        panic("out of memory: all %lu KB are in use", pages_total * PAGE_SIZE / 1024);
    page = ranges[range_count - 1].next;
    ranges[range_count - 1].next += PAGE_SIZE;
    pages_free--;
    return page;
}

u64 page_alloc_zeroed(void)
{
    u64 page = page_alloc();

    memset(at_physical(page), 0, PAGE_SIZE);
    return page;
}

void page_free(u64 page)
{
    *(u64 *)at_physical(page) = free_list;
    free_list = page;
    pages_free++;
}
