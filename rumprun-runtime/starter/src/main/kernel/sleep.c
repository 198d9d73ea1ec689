/* SPDX-License-Identifier: Apache-2.0 */
/* Waiting for nothing but time, or a signal. */
#include "calls.h"

static long sleep_until(u64 deadline)
{
    return thread_wait(current, ANY_BITS, deadline);
}

SYSTEM_CALL(clock_nanosleep, int clock, int flags, const struct timespec *time,
            struct timespec *left)
{
    u64 deadline, now;
    long error = deadline_at(clock, flags & TIMER_ABSTIME, time, &deadline);

    if (!time)
        return -EFAULT;
    if (error || sleep_until(deadline) == -ETIMEDOUT)
        return error;
    if (flags & TIMER_ABSTIME)
        return -EINTR;
    now = clock_monotonic();
    struct timespec rest = timespec_from_ns(deadline > now ? deadline - now : 0);
    return user_put_if(left, &rest, sizeof(rest)) ?: -EINTR;
}

SYSTEM_CALL(nanosleep, const struct timespec *time, struct timespec *left)
{
    return sys_clock_nanosleep(CLOCK_MONOTONIC, 0, time, left);
}

SYSTEM_CALL(pause, void)
{
    return sleep_until(NEVER);
}

SYSTEM_CALL(rt_sigsuspend, const u64 *mask)
{
    return signals_mask_call(mask) ?: sleep_until(NEVER);
}
