/* SPDX-License-Identifier: Apache-2.0 */

#include <string.h>

#include "compat.h"
#include "page-map.h"

extern char _end[];

bool
rumprun_compat_page_map_ready(struct page_map *map)
{
	size_t end, bytes;
	int order = 0;

	if (map->bits != NULL)
		return true;
	/*
	 * Memory begins behind the image.  On Xen its page tables, which take
	 * less than a 64th of it, and a few pages more are in between.
	 */
	end = (size_t)_end + bmk_memsize + bmk_memsize / 64 + (1 << 20);
	bytes = end / PAGE_SIZE / 8;
	while ((PAGE_SIZE << order) < bytes)
		order++;
	map->bits = bmk_pgalloc(order);
	if (map->bits == NULL)
		return false;
	memset(map->bits, 0, PAGE_SIZE << order);
	map->pages = (PAGE_SIZE << order) * 8;
	return true;
}

size_t
rumprun_compat_page_map_next(const struct page_map *map,
    size_t page, size_t end, bool value)
{
	unsigned long word;

	while (page < end) {
		word = map->bits[page / MAP_WORD_BITS];
		if (!value)
			word = ~word;
		word >>= page % MAP_WORD_BITS;
		if (word != 0) {
			page += __builtin_ctzl(word);
			break;
		}
		page = (page / MAP_WORD_BITS + 1) * MAP_WORD_BITS;
	}
	return page < end ? page : end;
}

void
rumprun_compat_page_map_set(struct page_map *map,
    size_t page, size_t end, bool value)
{
	unsigned long mask;
	size_t next;

	for (; page < end; page = next) {
		next = (page / MAP_WORD_BITS + 1) * MAP_WORD_BITS;
		mask = ~0UL << page % MAP_WORD_BITS;
		if (next > end)
			mask &= ~(~0UL << end % MAP_WORD_BITS);
		if (value)
			map->bits[page / MAP_WORD_BITS] |= mask;
		else
			map->bits[page / MAP_WORD_BITS] &= ~mask;
	}
}
