/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Pointers that a program passed are checked against its areas before they are used. That is
 * enough, as nothing can change the areas while the kernel works, unless the thread waits: then
 * they are checked again. A page that is not there yet is filled by the page fault that the
 * kernel then takes.
 */
#include "calls.h"

bool user_readable(const void *pointer, u64 size)
{
    return vm_is_mapped((u64)pointer, size, PROT_READ | PROT_WRITE | PROT_EXEC);
}

bool user_writable(void *pointer, u64 size)
{
    return vm_is_mapped((u64)pointer, size, PROT_WRITE);
}

long user_get(void *to, const void *from, u64 size)
{
    if (!user_readable(from, size))
        return -EFAULT;
    memcpy(to, from, size);
    return 0;
}

long user_put(void *to, const void *from, u64 size)
{
    if (!user_writable(to, size))
        return -EFAULT;
    memcpy(to, from, size);
    return 0;
}

long user_put_if(void *to, const void *from, u64 size)
{
    return to ? user_put(to, from, size) : 0;
}

long user_string(const char *text, u64 limit)
{
    for (u64 length = 0; length < limit; length++) {
        if ((length == 0 || (u64)(text + length) % PAGE_SIZE == 0) &&
            !user_readable(text + length, 1))
            return -EFAULT;
        if (!text[length])
            return length;
    }
    return -ENAMETOOLONG;
}
