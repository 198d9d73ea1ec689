/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A program's address space: a sorted list of areas, and pages that are zeroed when first touched.
 *
 * Memory is promised when private writable memory is mapped, so that malloc() can fail instead of
 * a store. What is charged for stays in `promised` until its page is there. Areas that programs
 * reserve far larger than they need (stacks, writable MAP_NORESERVE) are not charged; when such
 * an area finds no page at a fault, that is a PANIC.
 */
#include <asm/errno.h>
#include <asm/mman.h>

#include "kernel.h"
#include "x86.h"

#define KERNEL_RESERVE 16 /* pages kept back for the kernel's own small objects */

static struct area *areas;
static u64 promised;

/* Pages that could still be promised; each 256 of them may need one more for a page table. */
bool vm_memory_left(u64 pages)
{
    u64 all = pages + promised;

    return all >= pages && all + all / 256 + KERNEL_RESERVE <= pages_free;
}

/* Who takes all that there is can still write files and start threads. */
static bool promise(u64 pages)
{
    static bool said;
    u64 kept_back = pages_total / 16;
    u64 left = pages_free - min_u64(promised + kept_back, pages_free);

    if (vm_memory_left(pages + kept_back)) {
        promised += pages;
        return true;
    }
    if (!said)
        say("starter: out of memory: %lu KB more were asked for, %lu of %lu KB are left",
            pages * (PAGE_SIZE / 1024), left * (PAGE_SIZE / 1024),
            pages_total * (PAGE_SIZE / 1024));
    said = true;
    return false;
}

/* The link to the first area that ends after the address. */
static struct area **link_after(u64 address)
{
    struct area **link = &areas;

    while (*link && (*link)->end <= address)
        link = &(*link)->next;
    return link;
}

struct area *vm_area_at(u64 address)
{
    struct area *area = *link_after(address);

    return area && area->start <= address ? area : NULL;
}

static struct area *insert(u64 start, u64 end, int prot, int flags)
{
    struct area **link = link_after(start);
    struct area *area = heap_alloc(sizeof(*area));

    *area = (struct area){*link, start, end, prot, flags};
    *link = area;
    return area;
}

/* Makes an area boundary at the address, if it is inside an area. */
static void split(u64 address)
{
    struct area *area = vm_area_at(address);

    if (!area || area->start == address)
        return;
    u64 end = area->end;
    area->end = address;
    insert(address, end, area->prot, area->flags);
}

static void merge_neighbours(void)
{
    for (struct area *area = areas; area; area = area->next) {
        struct area *next = area->next;
        while (next && next->start == area->end && next->prot == area->prot &&
               next->flags == area->flags) {
            area->end = next->end;
            area->next = next->next;
            heap_free(next, sizeof(*next));
            next = area->next;
        }
    }
}

/* Takes the pages out of an area; it is not charged for any more. */
static void drop_pages(struct area *area)
{
    u64 missing = (area->end - area->start) / PAGE_SIZE;
    u64 *pte;

    for (u64 at = area->start; (pte = pte_next(&at, area->end)); at += PAGE_SIZE) {
        if (*pte & PTE_OWNED) {
            page_free(*pte & PTE_ADDRESS);
            missing--;
        }
        *pte = 0;
        flush_tlb_page(at);
    }
    if (area->flags & AREA_CHARGED)
        promised -= missing;
    area->flags &= ~AREA_CHARGED;
}

/* The range must be free. */
long vm_map(u64 start, u64 size, int prot, int flags)
{
    if (prot & PROT_WRITE && !(flags & (AREA_UNCHARGED | AREA_IMAGE)))
        flags |= AREA_CHARGED;
    if (flags & AREA_CHARGED && !promise(size / PAGE_SIZE))
        return -ENOMEM;
    insert(start, start + size, prot, flags);
    merge_neighbours();
    return 0;
}

void vm_unmap(u64 start, u64 size)
{
    u64 end = start + size;

    split(start);
    split(end);
    for (struct area **link = link_after(start); *link && (*link)->start < end;) {
        struct area *area = *link;
        drop_pages(area);
        *link = area->next;
        heap_free(area, sizeof(*area));
    }
}

bool vm_is_mapped(u64 start, u64 size, int access)
{
    u64 end = start + size;

    if (end < start || end > USER_END)
        return false;
    while (start < end) {
        struct area *area = vm_area_at(start);
        if (!area || (access && !(area->prot & access)))
            return false;
        start = area->end;
    }
    return true;
}

bool vm_is_free(u64 start, u64 size)
{
    struct area *area = *link_after(start);

    return !area || area->start >= start + size;
}

/* First fit; 0 if there is none. */
u64 vm_find_free(u64 size)
{
    u64 start = MMAP_BASE;

    for (struct area *area = *link_after(start); area; area = area->next) {
        if (area->start >= start + size)
            break;
        start = max_u64(start, area->end);
    }
    return size <= STACK_TOP - start ? start : 0;
}

/* Charges for what becomes writable for the first time. */
static bool charge_writable(struct area *area)
{
    if (area->flags & (AREA_CHARGED | AREA_UNCHARGED | AREA_IMAGE))
        return true;
    u64 pages = (area->end - area->start) / PAGE_SIZE;
    for (u64 at = area->start; pte_next(&at, area->end); at += PAGE_SIZE)
        pages--; /* it was read, and so is there already */
    if (!promise(pages))
        return false;
    area->flags |= AREA_CHARGED;
    return true;
}

/* The range must be mapped. */
long vm_protect(u64 start, u64 size, int prot)
{
    u64 end = start + size, flags = pte_flags(prot);
    u64 *pte;

    split(start);
    split(end);
    for (struct area *area = *link_after(start); area && area->start < end; area = area->next) {
        if (prot & PROT_WRITE && !charge_writable(area))
            return -ENOMEM;
        area->prot = prot;
        for (u64 at = area->start; (pte = pte_next(&at, area->end)); at += PAGE_SIZE) {
            *pte = (*pte & (PTE_ADDRESS | PTE_OWNED)) | flags;
            flush_tlb_page(at);
        }
    }
    merge_neighbours();
    return 0;
}

/* mremap: the old range must lie in one area. What grows, moves. Returns the address. */
long vm_move(u64 from, u64 old_size, u64 new_size, bool may_move)
{
    struct area *area = vm_area_at(from);
    int prot = area->prot, flags = area->flags;
    u64 *pte;

    if (new_size <= old_size) {
        vm_unmap(from + new_size, old_size - new_size);
        return from;
    }
    u64 to = may_move ? vm_find_free(new_size) : 0;
    if (!to || (flags & AREA_CHARGED && !promise((new_size - old_size) / PAGE_SIZE)))
        return -ENOMEM;
    for (u64 at = from; (pte = pte_next(&at, from + old_size)); at += PAGE_SIZE) {
        *pte_at(to + (at - from)) = *pte;
        *pte = 0;
        flush_tlb_page(at);
    }
    /* What was promised moves with the pages, so the old area goes without accounts. */
    split(from);
    split(from + old_size);
    vm_area_at(from)->flags = 0;
    vm_unmap(from, old_size);
    insert(to, to + new_size, prot, flags);
    merge_neighbours();
    return to;
}

/*
 * madvise(MADV_DONTNEED): what is private reads as zeros again. A heap that does this may never
 * need the memory again, so it is free for others; should all need it, that is a PANIC.
 */
void vm_discard(u64 start, u64 size)
{
    u64 end = start + size;

    split(start);
    split(end);
    for (struct area *area = *link_after(start); area && area->start < end; area = area->next)
        if (!(area->flags & AREA_IMAGE))
            drop_pages(area);
    merge_neighbours();
}

/* A fault in user mode, or in the kernel when it uses a program's pointer. */
bool vm_fault(u64 address, int access)
{
    struct area *area = vm_area_at(address);

    if (!area || !area->prot || (area->prot & access) != access)
        return false;
    u64 *pte = pte_at(address);
    if (*pte)
        return false;
    if (!pages_free)
        panic("out of memory: no page for address 0x%lx, all %lu KB are in use", address,
              pages_total * PAGE_SIZE / 1024);
    *pte = page_alloc_zeroed() | PTE_OWNED | pte_flags(area->prot);
    if (area->flags & AREA_CHARGED)
        promised--;
    return true;
}

void vm_clear(void)
{
    vm_unmap(0, USER_END);
    page_table_clear();
    flush_tlb();
}
