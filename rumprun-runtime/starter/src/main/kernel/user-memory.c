/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Pointers that a program passed are checked against its areas before they are used. That is
 * enough, as nothing can change the areas while the kernel works; a page that is not there yet
 * is filled by the page fault that the kernel then takes.
 */
#include "abi.h"
#include "kernel.h"

static bool accessible(u64 start, u64 size, int access)
{
    u64 end = start + size;

    if (end < start || end > USER_END)
        return false;
    while (start < end) {
        struct area *area = vm_area_at(start);
        if (!area || !(area->prot & access))
            return false;
        start = area->end;
    }
    return true;
}

bool user_readable(const void *pointer, u64 size)
{
    return accessible((u64)pointer, size, PROT_READ | PROT_WRITE | PROT_EXEC);
}

bool user_writable(void *pointer, u64 size)
{
    return accessible((u64)pointer, size, PROT_WRITE);
}

long user_string(const char *text, u64 limit)
{
    for (u64 length = 0; length < limit;) {
        u64 piece = min_u64(limit - length, PAGE_SIZE - ((u64)text + length) % PAGE_SIZE);
        if (!user_readable(text + length, piece))
            return -EFAULT;
        u64 end = length + strnlen(text + length, piece);
        if (end < length + piece)
            return end;
        length += piece;
    }
    return -ENAMETOOLONG;
}
