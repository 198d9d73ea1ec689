/* SPDX-License-Identifier: Apache-2.0 */

/*
 * The guest's mprotect() does nothing, so that the guard page below the stack
 * of a thread guards nothing.
 *
 * This one changes the page tables: a page can be accessed, only be read, or
 * not be accessed.  On hardware memory is mapped in pages of 2 MB to its own
 * address; one of them is broken up when part of it is to be protected.  On
 * Xen (paravirtual) all pages are small, and Xen changes an entry for us.
 */

#include <sys/types.h>
#include <sys/mman.h>

#include <errno.h>
#include <stdint.h>

#include "compat.h"
#include "page-map.h"
#include "page-protection.h"

int __wrap_mprotect(void *, size_t, int);

#ifdef __x86_64__

#define PRESENT		0x001UL
#define WRITABLE	0x002UL
#define LARGE		0x080UL
#define FRAME		0x000ffffffffff000UL
#define ENTRIES		512

/* Only in a Xen guest. */
extern char _minios_hypercall_page[] __attribute__((weak));
extern struct {
	char magic[32];
	unsigned long pages, shared_info, flags;
	unsigned long store, store_event, console, console_event;
	unsigned long page_table;
} _minios_start_info_union __attribute__((weak));

/* Where Xen shows each machine frame's number in the guest. */
#define XEN_MACHINE_TO_GUEST	((const unsigned long *)0xffff800000000000UL)
#define XEN_UPDATE_VA_MAPPING	14
#define XEN_INVALIDATE_PAGE	2UL

static bool
on_xen(void)
{
	return _minios_hypercall_page != NULL;
}

static unsigned long *
top_table(void)
{
	unsigned long cr3;

	if (on_xen())
		return (unsigned long *)_minios_start_info_union.page_table;
	__asm__("mov %%cr3, %0" : "=r"(cr3));
	return (unsigned long *)(cr3 & FRAME);
}

static unsigned long *
next_table(unsigned long entry)
{
	unsigned long address = entry & FRAME;

	if (on_xen())
		address = XEN_MACHINE_TO_GUEST[address >> PAGE_SHIFT]
		    << PAGE_SHIFT;
	return (unsigned long *)address;
}

static void
set_entry(unsigned long *entry, unsigned long value, unsigned long address)
{
	register unsigned long flags __asm__("rdx") = XEN_INVALIDATE_PAGE;

	if (on_xen()) {
		__asm__ __volatile__("call *%%rax" : "+D"(address),
		    "+S"(value), "+r"(flags) : "a"(_minios_hypercall_page +
		    XEN_UPDATE_VA_MAPPING * 32) : "rcx", "r8", "r9", "r10",
		    "r11", "memory");
	} else {
		*entry = value;
		__asm__ __volatile__("invlpg (%0)" : : "r"(address) : "memory");
	}
}

/* Makes a table of small pages out of the entry of a large one. */
static int
break_up(unsigned long *large)
{
	unsigned long *table = bmk_pgalloc(0);
	unsigned long i;

	if (table == NULL)
		return -1;
	for (i = 0; i < ENTRIES; i++)
		table[i] = (*large & ~LARGE) + (i << PAGE_SHIFT);
	*large = (unsigned long)table | PRESENT | WRITABLE;
	return 0;
}

/*
 * The entry of the page, or of the large page that it is part of if that
 * grants the access already; NULL if there is none.
 */
static unsigned long *
find_entry(unsigned long address, unsigned long access)
{
	unsigned long *table = top_table(), *entry;
	int shift;

	for (shift = PAGE_SHIFT + 3 * 9;; shift -= 9) {
		entry = &table[address >> shift & (ENTRIES - 1)];
		if (shift == PAGE_SHIFT)
			return entry;
		if (!(*entry & PRESENT))
			return NULL;
		if (*entry & LARGE) {
			if ((*entry & (PRESENT | WRITABLE)) == access)
				return entry;
			if (break_up(entry) != 0)
				return NULL;
		}
		table = next_table(*entry);
	}
}

int
rumprun_compat_protect(void *memory, size_t pages, int protection)
{
	unsigned long address = (unsigned long)memory, access = 0;
	unsigned long *entry;

	if (protection != PROT_NONE)
		access |= PRESENT;
	if (protection & PROT_WRITE)
		access |= WRITABLE;
	for (; pages > 0; pages--, address += PAGE_SIZE) {
		entry = find_entry(address, access);
		if (entry == NULL || (*entry & FRAME) == 0)
			return -1;
		if ((*entry & (PRESENT | WRITABLE)) != access)
			set_entry(entry, (*entry & ~(PRESENT | WRITABLE)) |
			    access, address);
	}
	return 0;
}

#else

int
rumprun_compat_protect(void *memory, size_t pages, int protection)
{
	(void)memory;
	(void)pages;
	(void)protection;
	return 0;
}

#endif

int
__wrap_mprotect(void *memory, size_t bytes, int protection)
{
	if ((size_t)memory % PAGE_SIZE != 0) {
		errno = EINVAL;
		return -1;
	}
	if (bytes > SIZE_MAX - PAGE_SIZE || rumprun_compat_protect(memory,
	    (bytes + PAGE_SIZE - 1) / PAGE_SIZE, protection) != 0) {
		errno = ENOMEM;
		return -1;
	}
	return 0;
}
