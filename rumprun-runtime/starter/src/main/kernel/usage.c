/* SPDX-License-Identifier: Apache-2.0 */
/* How much of the CPU a program has used; all of it counts as its own, none as the kernel's. */
#include "calls.h"

#define CLOCK_TICK (NS_PER_S / CLOCK_TICKS_PER_S)

SYSTEM_CALL(getrusage, int who, struct rusage *usage)
{
    u64 used = 0;

    if (who == RUSAGE_SELF)
        used = program_cpu_time();
    else if (who == RUSAGE_THREAD)
        used = thread_cpu_time();
    else if (who != RUSAGE_CHILDREN)
        return -EINVAL;
    struct rusage answer = {.ru_utime = {used / NS_PER_S, used % NS_PER_S / 1000}};
    return user_put(usage, &answer, sizeof(answer));
}

SYSTEM_CALL(times, struct tms *times)
{
    struct tms answer = {.tms_utime = program_cpu_time() / CLOCK_TICK};

    return user_put_if(times, &answer, sizeof(answer)) ?: (long)(clock_monotonic() / CLOCK_TICK);
}
