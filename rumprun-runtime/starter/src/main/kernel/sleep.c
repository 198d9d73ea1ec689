/* SPDX-License-Identifier: Apache-2.0 */
/* Waiting for nothing but time. No signal handler ever interrupts it, so nothing is left of it. */
#include "calls.h"

SYSTEM_CALL(clock_nanosleep, int clock, int flags, const struct timespec *time)
{
    u64 deadline;
    long error = deadline_at(clock, flags & TIMER_ABSTIME, time, &deadline);

    if (!time)
        return -EFAULT;
    if (!error)
        thread_wait(NULL, 0, deadline);
    return error;
}

SYSTEM_CALL(nanosleep, const struct timespec *time)
{
    return sys_clock_nanosleep(CLOCK_MONOTONIC, 0, time);
}

/* Ends by a handler or by the end of the program; the first never comes. */
SYSTEM_CALL(pause, void)
{
    thread_wait(NULL, 0, NEVER);
    return -EINTR;
}
