/* SPDX-License-Identifier: Apache-2.0 */
/* The lower half of the page table, a program's; four levels, pages of 4 KB. */
#include <asm/mman.h>

#include "kernel.h"

#define LEVELS 4
#define USER_TOP_ENTRIES 256

/* The upper half is the kernel's; boot.S has made it. */
u64 top_table[512] __attribute__((aligned(PAGE_SIZE)));

static int index_at(u64 address, int level)
{
    return address >> (12 + 9 * level) & 511;
}

static u64 *table_in(u64 entry)
{
    return at_physical(entry & PTE_ADDRESS);
}

u64 *pte_at(u64 address)
{
    u64 *table = top_table;

    for (int level = LEVELS - 1; level > 0; level--) {
        u64 *entry = &table[index_at(address, level)];
        if (!*entry)
            *entry = page_alloc_zeroed() | PTE_PRESENT | PTE_WRITABLE | PTE_USER;
        table = table_in(*entry);
    }
    return &table[index_at(address, 0)];
}

/*
 * The first entry in use at or after *address, which it moves there; NULL at the end. What is
 * not there is stepped over table by table, for reserved address space is large and empty.
 */
u64 *pte_next(u64 *address, u64 end)
{
    while (*address < end) {
        u64 *table = top_table;
        int level = LEVELS - 1;

        while (level > 0 && table[index_at(*address, level)])
            table = table_in(table[index_at(*address, level--)]);
        if (level == 0 && table[index_at(*address, 0)])
            return &table[index_at(*address, 0)];
        u64 step = (u64)PAGE_SIZE << 9 * level;
        *address = (*address & ~(step - 1)) + step;
    }
    return NULL;
}

/* Present even for PROT_NONE, so that such a page keeps its place; user mode cannot reach it. */
u64 pte_flags(int prot)
{
    u64 flags = PTE_PRESENT;

    if (prot)
        flags |= PTE_USER;
    if (prot & PROT_WRITE)
        flags |= PTE_WRITABLE;
    if (!(prot & PROT_EXEC))
        flags |= PTE_NO_EXECUTE;
    return flags;
}

static void free_tables(u64 *table, int level, int entries)
{
    for (int i = 0; i < entries; i++) {
        if (!table[i])
            continue;
        if (level > 1)
            free_tables(table_in(table[i]), level - 1, 512);
        page_free(table[i] & PTE_ADDRESS);
        table[i] = 0;
    }
}

/* Frees the tables; the pages themselves are gone already (vm_clear). */
void page_table_clear(void)
{
    free_tables(top_table, LEVELS - 1, USER_TOP_ENTRIES);
}
