/* SPDX-License-Identifier: Apache-2.0 */
/* How much memory a guest has left, in bytes. */
#pragma once
#include <stdint.h>

#ifdef __NetBSD__

/* Of Rumprun's kernel; whoever checks a program's link does not know them. */
extern unsigned long pgalloc_totalkb __attribute__((weak)), pgalloc_usedkb __attribute__((weak));

static inline int64_t
rumprun_java_free_memory(void)
{
    return (int64_t)(pgalloc_totalkb - pgalloc_usedkb) << 10;
}

#else

#include <sys/sysinfo.h>

static inline int64_t
rumprun_java_free_memory(void)
{
    struct sysinfo info = { 0 };

    sysinfo(&info);
    return (int64_t)info.freeram * info.mem_unit;
}

#endif
