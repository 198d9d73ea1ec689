/* SPDX-License-Identifier: Apache-2.0 */

/* One bit for each page of the guest's memory, and runs of such bits. */

#ifndef RUMPRUN_COMPAT_PAGE_MAP_H
#define RUMPRUN_COMPAT_PAGE_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PAGE_SHIFT	12
#define PAGE_SIZE	((size_t)1 << PAGE_SHIFT)
#define MAP_WORD_BITS	(8 * sizeof(unsigned long))

struct page_map {
	unsigned long *bits;
	size_t pages;		/* the map covers the pages 0 ... pages - 1 */
};

/* Made at its first use; false if there is no memory for it. */
bool rumprun_compat_page_map_ready(struct page_map *);

/* The first page in [page, end) whose bit is `value`, or end. */
size_t rumprun_compat_page_map_next(const struct page_map *,
    size_t page, size_t end, bool value);

void rumprun_compat_page_map_set(struct page_map *,
    size_t page, size_t end, bool value);

/*
 * Whole pages of any number, their address a multiple of align pages (a power
 * of two); NULL if there are no more for programs.  Any part of them may be
 * given back.
 */
void *rumprun_compat_pages_alloc(size_t pages, size_t align);
void rumprun_compat_pages_free(void *, size_t pages);

#endif
