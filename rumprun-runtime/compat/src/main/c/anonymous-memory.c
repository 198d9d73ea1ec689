/* SPDX-License-Identifier: Apache-2.0 */

/*
 * The guest's mmap() takes anonymous memory only with the descriptor -1, takes
 * more than is asked for, and waits for ever if there is not enough; munmap()
 * of a part gives back nothing.
 *
 * These do as POSIX says, but memory is there at once: it is not left out
 * until it is touched.  A file is read into memory of the caller's own; to
 * write to the file through it is not possible, nor is MAP_FIXED.
 */

#include <sys/types.h>
#include <sys/mman.h>

#include <errno.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "page-map.h"
#include "page-protection.h"

void *__wrap_mmap(void *, size_t, int, int, int, off_t);
int __wrap_munmap(void *, size_t);

static struct page_map mapped;

static size_t
pages_of(size_t bytes)
{
	return bytes / PAGE_SIZE + (bytes % PAGE_SIZE != 0);
}

/* Fills memory from the file as far as that goes. */
static int
fill(char *memory, size_t bytes, int file, off_t offset)
{
	ssize_t n;

	for (; bytes > 0; memory += n, bytes -= n, offset += n) {
		n = pread(file, memory, bytes, offset);
		if (n == 0)
			break;
		if (n == -1) {
			if (errno == ESPIPE)
				errno = ENODEV;
			return -1;
		}
	}
	return 0;
}

void *
__wrap_mmap(void *hint, size_t bytes, int protection, int flags, int file,
    off_t offset)
{
	size_t pages = pages_of(bytes), page;
	void *memory;

	(void)hint;
	if (bytes == 0 || offset % PAGE_SIZE != 0) {
		errno = EINVAL;
		return MAP_FAILED;
	}
	if (!(flags & MAP_ANON) && (flags & MAP_SHARED) &&
	    (protection & PROT_WRITE)) {
		errno = EOPNOTSUPP;
		return MAP_FAILED;
	}
	if ((flags & MAP_FIXED) || !rumprun_compat_page_map_ready(&mapped) ||
	    (memory = rumprun_compat_pages_alloc(pages, 1)) == NULL) {
		errno = ENOMEM;
		return MAP_FAILED;
	}
	memset(memory, 0, pages * PAGE_SIZE);
	if (!(flags & MAP_ANON) && fill(memory, bytes, file, offset) != 0) {
		rumprun_compat_pages_free(memory, pages);
		return MAP_FAILED;
	}
	page = (size_t)memory / PAGE_SIZE;
	rumprun_compat_page_map_set(&mapped, page, page + pages, true);
	return memory;
}

int
__wrap_munmap(void *memory, size_t bytes)
{
	size_t page = (size_t)memory / PAGE_SIZE, end, stop;

	if ((size_t)memory % PAGE_SIZE != 0 || bytes == 0 ||
	    bytes > SIZE_MAX - (size_t)memory) {
		errno = EINVAL;
		return -1;
	}
	end = page + pages_of(bytes);
	if (end > mapped.pages)
		end = mapped.pages;
	/* What is not mapped stays so. */
	for (;; page = stop) {
		page = rumprun_compat_page_map_next(&mapped, page, end, true);
		stop = rumprun_compat_page_map_next(&mapped, page, end, false);
		if (page >= end)
			return 0;
		memory = (void *)(page * PAGE_SIZE);
		rumprun_compat_page_map_set(&mapped, page, stop, false);
		rumprun_compat_protect(memory, stop - page,
		    PROT_READ | PROT_WRITE);
		rumprun_compat_pages_free(memory, stop - page);
	}
}
