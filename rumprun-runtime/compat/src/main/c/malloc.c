/* SPDX-License-Identifier: Apache-2.0 */

/*
 * The guest's malloc() takes powers of two only: 64 bytes take 128, 1 MB takes
 * 2 MB, and what has been small stays so.  It does not set errno, a request
 * near the end of the address space overflows into a block that is too small
 * or halts the guest, and it can take the last page from the kernel.
 *
 * Programs get their blocks from here.  The malloc() family of the guest calls
 * these functions, and they are replaced instead of the family itself, so that
 * a program may bring a malloc() of its own.
 *
 * Every block lies behind the head of a page: small blocks share a page with
 * others of their size, a large one has pages of its own.
 */

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "compat.h"
#include "page-map.h"

#define ALIGNMENT	16
#define MAGIC		0x6865u
#define CLASSES		(sizeof(class_size) / sizeof(class_size[0]))

/* The sizes of small blocks; each fits into a page as often as possible. */
static const uint16_t class_size[] = {
	16, 32, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 400, 496,
	672, 800, 1008, 1344, 2016
};

struct block {
	struct block *next;
};

struct head {
	struct head *next, *prev;	/* pages with free blocks */
	struct block *free;
	size_t pages;
	uint32_t used;			/* blocks; 0 if it is a large block */
	uint16_t class;
	uint16_t magic;
} __attribute__((aligned(ALIGNMENT)));

/* Whose memory it is, in the guest's terms. */
enum owner { OWNER_CORE, OWNER_KERNEL, OWNER_PROGRAM };

void *__real_bmk_memalloc(unsigned long, unsigned long, enum owner);
void *__wrap_bmk_memalloc(unsigned long, unsigned long, enum owner);
void *__real_bmk_memcalloc(unsigned long, unsigned long, enum owner);
void *__wrap_bmk_memcalloc(unsigned long, unsigned long, enum owner);
void __real_bmk_memfree(void *, enum owner);
void __wrap_bmk_memfree(void *, enum owner);
void *__wrap_bmk_memrealloc_user(void *, unsigned long);
int __real_posix_memalign(void **, size_t, size_t);
int __wrap_posix_memalign(void **, size_t, size_t);

/* For each size the pages with free blocks. */
static struct head *partial[CLASSES];

/* A block never begins where a page does that holds its head. */
static struct head *
head_of(void *block)
{
	return (struct head *)(((uintptr_t)block - 1) & ~(PAGE_SIZE - 1));
}

static size_t
size_of(void *block)
{
	struct head *head = head_of(block);

	if (head->used > 0)
		return class_size[head->class];
	return head->pages * PAGE_SIZE - ((char *)block - (char *)head);
}

static void
link_page(struct head *head)
{
	struct head **list = &partial[head->class];

	head->prev = NULL;
	head->next = *list;
	if (head->next != NULL)
		head->next->prev = head;
	*list = head;
}

static void
unlink_page(struct head *head)
{
	if (head->next != NULL)
		head->next->prev = head->prev;
	if (head->prev != NULL)
		head->prev->next = head->next;
	else
		partial[head->class] = head->next;
}

static struct head *
new_page(unsigned class)
{
	struct head *head = rumprun_compat_pages_alloc(1, 1);
	size_t size = class_size[class];
	struct block *block;
	char *at;

	if (head == NULL)
		return NULL;
	head->pages = 1;
	head->used = 0;
	head->class = class;
	head->magic = MAGIC;
	head->free = NULL;
	for (at = (char *)head + PAGE_SIZE - size; at >= (char *)(head + 1);
	    at -= size) {
		block = (struct block *)at;
		block->next = head->free;
		head->free = block;
	}
	link_page(head);
	return head;
}

/*
 * The class of a block, or CLASSES if it is a large one.  Pages are filled from
 * their end, so that a multiple of the alignment is aligned.
 */
static unsigned
class_of(size_t size, size_t align)
{
	unsigned class = 0;

	while (class < CLASSES &&
	    (class_size[class] < size || class_size[class] % align != 0))
		class++;
	return class;
}

static void *
small_block(unsigned class)
{
	struct head *head;
	struct block *block;

	head = partial[class];
	if (head == NULL && (head = new_page(class)) == NULL)
		return NULL;
	block = head->free;
	head->free = block->next;
	head->used++;
	if (head->free == NULL)
		unlink_page(head);
	return block;
}

static void *
large_block(size_t size, size_t align)
{
	size_t offset, pages, front = 0, align_pages = 1;
	struct head *head;
	char *memory;

	if (size > SIZE_MAX / 4 || align > SIZE_MAX / 4)
		return NULL;
	if (align > PAGE_SIZE)
		align_pages = align / PAGE_SIZE;
	offset = (sizeof(*head) + align - 1) & ~(align - 1);
	pages = (offset + size + PAGE_SIZE - 1) / PAGE_SIZE;
	memory = rumprun_compat_pages_alloc(pages, align_pages);
	if (memory == NULL)
		return NULL;
	/* The head needs just one of the pages in front of the block. */
	if (align_pages > 1) {
		front = align_pages - 1;
		rumprun_compat_pages_free(memory, front);
	}
	head = (struct head *)(memory + front * PAGE_SIZE);
	head->pages = pages - front;
	head->used = 0;
	head->magic = MAGIC;
	return memory + offset;
}

void *
__wrap_bmk_memalloc(unsigned long size, unsigned long align, enum owner owner)
{
	unsigned class;
	void *block;

	if (owner != OWNER_PROGRAM)
		return __real_bmk_memalloc(size, align, owner);
	if (align < ALIGNMENT)
		align = ALIGNMENT;
	class = class_of(size, align);
	if (class < CLASSES)
		block = small_block(class);
	else
		block = large_block(size, align);
	if (block == NULL)
		errno = ENOMEM;
	return block;
}

void *
__wrap_bmk_memcalloc(unsigned long n, unsigned long size, enum owner owner)
{
	void *block;

	if (owner != OWNER_PROGRAM)
		return __real_bmk_memcalloc(n, size, owner);
	if (__builtin_mul_overflow(n, size, &size)) {
		errno = ENOMEM;
		return NULL;
	}
	block = __wrap_bmk_memalloc(size, ALIGNMENT, owner);
	if (block != NULL)
		memset(block, 0, size);
	return block;
}

void
__wrap_bmk_memfree(void *memory, enum owner owner)
{
	struct block *block = memory;
	struct head *head;

	if (owner != OWNER_PROGRAM || memory == NULL) {
		__real_bmk_memfree(memory, owner);
		return;
	}
	head = head_of(memory);
	if (head->magic != MAGIC) {
		bmk_printf("free: invalid pointer %p\n", memory);
		return;
	}
	if (head->used > 1) {
		if (head->free == NULL)
			link_page(head);
		block->next = head->free;
		head->free = block;
		head->used--;
		return;
	}
	if (head->used == 1 && head->free != NULL)
		unlink_page(head);
	head->magic = 0;
	rumprun_compat_pages_free(head, head->pages);
}

void *
__wrap_bmk_memrealloc_user(void *old, unsigned long size)
{
	struct head *head;
	size_t pages;
	void *block;

	if (old == NULL)
		return __wrap_bmk_memalloc(size, ALIGNMENT, OWNER_PROGRAM);
	if (size == 0) {
		__wrap_bmk_memfree(old, OWNER_PROGRAM);
		return NULL;
	}
	if (size <= size_of(old)) {
		head = head_of(old);
		pages = ((char *)old - (char *)head + size + PAGE_SIZE - 1) /
		    PAGE_SIZE;
		if (pages < head->pages) {
			rumprun_compat_pages_free((char *)head +
			    pages * PAGE_SIZE, head->pages - pages);
			head->pages = pages;
		}
		return old;
	}
	block = __wrap_bmk_memalloc(size, ALIGNMENT, OWNER_PROGRAM);
	if (block == NULL)
		return NULL;
	memcpy(block, old, size_of(old));
	__wrap_bmk_memfree(old, OWNER_PROGRAM);
	return block;
}

int
__wrap_posix_memalign(void **block, size_t align, size_t size)
{
	if (align < sizeof(void *) || (align & (align - 1)) != 0)
		return EINVAL;
	return __real_posix_memalign(block, align, size);
}
