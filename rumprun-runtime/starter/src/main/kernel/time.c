/* SPDX-License-Identifier: Apache-2.0 */
/* What time it is, for programs. */
#include "calls.h"

/* False if it is not a time; what is too far in the future for 64 bits is NEVER. */
bool timespec_to_ns(const struct timespec *time, u64 *ns)
{
    if (time->tv_sec < 0 || (u64)time->tv_nsec >= NS_PER_S)
        return false;
    if ((u64)time->tv_sec > NEVER / NS_PER_S - 1)
        *ns = NEVER;
    else
        *ns = time->tv_sec * NS_PER_S + time->tv_nsec;
    return true;
}

struct timespec timespec_from_ns(u64 ns)
{
    return (struct timespec){ns / NS_PER_S, ns % NS_PER_S};
}

static bool clock_read(int clock, u64 *ns)
{
    switch (clock) {
    case CLOCK_REALTIME:
    case CLOCK_REALTIME_COARSE:
        *ns = clock_wall();
        return true;
    case CLOCK_MONOTONIC:
    case CLOCK_MONOTONIC_RAW:
    case CLOCK_MONOTONIC_COARSE:
    case CLOCK_BOOTTIME:
        *ns = clock_monotonic();
        return true;
    case CLOCK_PROCESS_CPUTIME_ID:
        *ns = program_cpu_time();
        return true;
    case CLOCK_THREAD_CPUTIME_ID:
        *ns = thread_cpu_time();
        return true;
    default:
        return false;
    }
}

bool timeval_to_ns(const struct timeval *time, u64 *ns)
{
    const struct timespec fine = {time->tv_sec, (u64)time->tv_usec * 1000};

    return timespec_to_ns(&fine, ns);
}

struct timeval timeval_from_ns(u64 ns)
{
    return (struct timeval){ns / NS_PER_S, ns % NS_PER_S / 1000};
}

u64 deadline_after(u64 ns)
{
    u64 now = clock_monotonic();

    return ns < NEVER - now ? now + ns : NEVER;
}

/* A timeout may be missing, and is then NEVER over. */
long deadline_at(int clock, bool absolute, const struct timespec *time, u64 *deadline)
{
    struct timespec copy;
    u64 ns, now;

    *deadline = NEVER;
    if (!time)
        return 0;
    if (user_get(&copy, time, sizeof(copy)))
        return -EFAULT;
    if (!clock_read(clock, &now) || !timespec_to_ns(&copy, &ns))
        return -EINVAL;
    if (absolute)
        ns = ns > now ? ns - now : 0;
    *deadline = deadline_after(ns);
    return 0;
}

SYSTEM_CALL(clock_gettime, int clock, struct timespec *time)
{
    u64 ns;

    if (!clock_read(clock, &ns))
        return -EINVAL;
    struct timespec now = timespec_from_ns(ns);
    return user_put(time, &now, sizeof(now));
}

SYSTEM_CALL(clock_getres, int clock, struct timespec *time)
{
    const struct timespec resolution = {0, 1};
    u64 ns;

    return clock_read(clock, &ns) ? user_put_if(time, &resolution, sizeof(resolution)) : -EINVAL;
}

SYSTEM_CALL(gettimeofday, struct timeval *time)
{
    struct timeval now = timeval_from_ns(clock_wall());

    return user_put_if(time, &now, sizeof(now));
}

SYSTEM_CALL(time, int64_t *seconds)
{
    int64_t now = clock_wall() / NS_PER_S;

    return user_put_if(seconds, &now, sizeof(now)) ?: now;
}
