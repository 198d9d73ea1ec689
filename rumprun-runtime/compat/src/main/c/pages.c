/* SPDX-License-Identifier: Apache-2.0 */

/*
 * The guest hands out memory in powers of two only: what is a page larger than
 * 1 MB takes 2 MB.  It also hands out the last page, and then neither the
 * kernel nor the program gets any further.
 *
 * Programs get their memory from here: whole pages of any number, taken from
 * the guest in pieces of 1 MB.  A piece that is no longer used goes back to
 * it.  Some memory is always left to the kernel.
 */

#include "compat.h"
#include "page-map.h"

#define PIECE_ORDER	8
#define PIECE		((size_t)1 << PIECE_ORDER)
#define PIECE_KB	(PIECE * PAGE_SIZE / 1024)

/* The size of /tmp if the user has set it, else absent. */
extern char rumprun_compat_tmp_size[] __attribute__((weak));

static struct page_map unused;	/* pages that we have and that nobody uses */
static size_t unused_pages;	/* so many are in it, */
static size_t lowest, highest;	/* none below and above these */
static unsigned long pieces;	/* how many pieces we have */

/*
 * What is left to the kernel, in KB: something for its own needs, and what
 * /tmp can hold, less what the kernel has taken since the start.
 */
static unsigned long
kernel_reserve(void)
{
	static unsigned long used_at_start;
	unsigned long own, tmp, used;

	own = 1024 + pgalloc_totalkb / 64;
	tmp = (unsigned long)rumprun_compat_tmp_size / 1024;
	used = pgalloc_usedkb - pieces * PIECE_KB;
	if (used_at_start == 0)
		used_at_start = used;
	if (used <= used_at_start)
		return own + tmp;
	used -= used_at_start;
	return used < tmp ? own + tmp - used : own;
}

static unsigned long
free_kb(void)
{
	return pgalloc_totalkb - pgalloc_usedkb;
}

/* So many pages can be taken without touching the reserve. */
static size_t
pages_left(void)
{
	unsigned long kb = free_kb(), reserve = kernel_reserve();

	return kb < reserve ? 0 : (kb - reserve) / PIECE_KB * PIECE;
}

static bool
take_piece(void)
{
	static unsigned long refused_at = ~0UL;
	size_t page;
	void *piece;

	/*
	 * The guest says on the console that it cannot fulfil a request.  So
	 * do not ask again before somebody has given something back.
	 */
	if (free_kb() < PIECE_KB || pgalloc_usedkb >= refused_at)
		return false;
	piece = bmk_pgalloc(PIECE_ORDER);
	if (piece == NULL) {
		refused_at = pgalloc_usedkb;
		return false;
	}
	page = (size_t)piece / PAGE_SIZE;
	if (page + PIECE > unused.pages) {
		bmk_pgfree(piece, PIECE_ORDER);
		return false;
	}
	refused_at = ~0UL;
	pieces++;
	if (page < lowest || highest == 0)
		lowest = page;
	if (page + PIECE > highest)
		highest = page + PIECE;
	rumprun_compat_page_map_set(&unused, page, page + PIECE, true);
	unused_pages += PIECE;
	return true;
}

/* Gives back the pieces in [page, end) of which nothing is used. */
static void
return_pieces(size_t page, size_t end)
{
	for (page &= ~(PIECE - 1); page < end; page += PIECE) {
		if (rumprun_compat_page_map_next(&unused, page, page + PIECE,
		    false) != page + PIECE)
			continue;
		rumprun_compat_page_map_set(&unused, page, page + PIECE,
		    false);
		unused_pages -= PIECE;
		pieces--;
		bmk_pgfree((void *)(page * PAGE_SIZE), PIECE_ORDER);
	}
}

/* The first of so many unused pages in a row, or 0. */
static size_t
find(size_t pages, size_t align)
{
	size_t page, stop;

	page = lowest = rumprun_compat_page_map_next(&unused, lowest, highest,
	    true);
	for (;;) {
		page = (page + align - 1) & ~(align - 1);
		if (page >= highest || highest - page < pages)
			return 0;
		stop = rumprun_compat_page_map_next(&unused, page,
		    page + pages, false);
		if (stop == page + pages)
			return page;
		page = rumprun_compat_page_map_next(&unused, stop, highest,
		    true);
	}
}

void *
rumprun_compat_pages_alloc(size_t pages, size_t align)
{
	bool taken = false;
	size_t page;

	if (!rumprun_compat_page_map_ready(&unused) ||
	    pages > unused_pages + pages_left())
		return NULL;
	/*
	 * Which piece the guest hands out is not known, so it may take the
	 * reserve to get enough in a row.  What is not needed goes back.
	 */
	while ((page = find(pages, align)) == 0 && take_piece())
		taken = true;
	if (page != 0) {
		rumprun_compat_page_map_set(&unused, page, page + pages, false);
		unused_pages -= pages;
	}
	if (taken) {
		return_pieces(lowest, highest);
		if (page != 0 && free_kb() < kernel_reserve()) {
			rumprun_compat_pages_free((void *)(page * PAGE_SIZE),
			    pages);
			page = 0;
		}
	}
	return (void *)(page * PAGE_SIZE);
}

void
rumprun_compat_pages_free(void *memory, size_t pages)
{
	size_t page = (size_t)memory / PAGE_SIZE;

	rumprun_compat_page_map_set(&unused, page, page + pages, true);
	unused_pages += pages;
	if (page < lowest)
		lowest = page;
	return_pieces(page, page + pages);
}
