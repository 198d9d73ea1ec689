/* SPDX-License-Identifier: Apache-2.0 */
#include "calls.h"

#define CLOCK_TICKS_PER_S 100
#define RUSAGE_THREAD 1
#define RUSAGE_CHILDREN (-1)

/* False if it is not a time; what is too far in the future for 64 bits is NEVER. */
bool timespec_to_ns(const struct timespec *time, u64 *ns)
{
    if (time->seconds < 0 || (u64)time->nanoseconds >= NS_PER_S)
        return false;
    if ((u64)time->seconds > NEVER / NS_PER_S - 1)
        *ns = NEVER;
    else
        *ns = time->seconds * NS_PER_S + time->nanoseconds;
    return true;
}

struct timespec timespec_from_ns(u64 ns)
{
    return (struct timespec){ns / NS_PER_S, ns % NS_PER_S};
}

bool clock_read(int clock, u64 *ns)
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
    case CLOCK_THREAD_CPUTIME_ID:
        *ns = clock_cpu();
        return true;
    default:
        return false;
    }
}

/* A program's time as a deadline of clock_monotonic(). */
long deadline_at(int clock, bool absolute, const struct timespec *time, u64 *deadline)
{
    u64 ns, now;

    if (!user_readable(time, sizeof(*time)))
        return -EFAULT;
    if (!clock_read(clock, &now) || !timespec_to_ns(time, &ns))
        return -EINVAL;
    if (absolute)
        ns = ns > now ? ns - now : 0;
    u64 start = clock_monotonic();
    *deadline = ns > NEVER - start ? NEVER : start + ns;
    return 0;
}

/* The same for timeouts, which may be missing. */
long deadline_after(const struct timespec *timeout, u64 *deadline)
{
    *deadline = NEVER;
    return timeout ? deadline_at(CLOCK_MONOTONIC, false, timeout, deadline) : 0;
}

long sys_clock_gettime(int clock, struct timespec *time)
{
    u64 ns;

    if (!clock_read(clock, &ns))
        return -EINVAL;
    if (!user_writable(time, sizeof(*time)))
        return -EFAULT;
    *time = timespec_from_ns(ns);
    return 0;
}

long sys_clock_getres(int clock, struct timespec *resolution)
{
    u64 ns;

    if (!clock_read(clock, &ns))
        return -EINVAL;
    if (!resolution)
        return 0;
    if (!user_writable(resolution, sizeof(*resolution)))
        return -EFAULT;
    *resolution = timespec_from_ns(1);
    return 0;
}

long sys_gettimeofday(struct timeval *time)
{
    u64 now = clock_wall();

    if (!time)
        return 0;
    if (!user_writable(time, sizeof(*time)))
        return -EFAULT;
    *time = (struct timeval){now / NS_PER_S, now % NS_PER_S / 1000};
    return 0;
}

long sys_time(int64_t *seconds)
{
    int64_t now = clock_wall() / NS_PER_S;

    if (seconds && !user_writable(seconds, sizeof(*seconds)))
        return -EFAULT;
    if (seconds)
        *seconds = now;
    return now;
}

/* No signal handler ever interrupts a sleep, so nothing is ever left of it. */
long sys_nanosleep(const struct timespec *time)
{
    return sys_clock_nanosleep(CLOCK_MONOTONIC, 0, time);
}

long sys_clock_nanosleep(int clock, int flags, const struct timespec *time)
{
    u64 deadline;
    long error = deadline_at(clock, flags & TIMER_ABSTIME, time, &deadline);

    if (!error)
        wait_until(deadline);
    return error;
}

long sys_times(int64_t *times)
{
    const u64 tick = NS_PER_S / CLOCK_TICKS_PER_S;

    if (times && !user_writable(times, 4 * sizeof(*times)))
        return -EFAULT;
    if (times) {
        memset(times, 0, 4 * sizeof(*times));
        times[0] = clock_cpu() / tick;
    }
    return clock_monotonic() / tick;
}

long sys_getrusage(int who, struct rusage *usage)
{
    if (who < RUSAGE_CHILDREN || who > RUSAGE_THREAD)
        return -EINVAL;
    if (!user_writable(usage, sizeof(*usage)))
        return -EFAULT;
    memset(usage, 0, sizeof(*usage));
    if (who != RUSAGE_CHILDREN) {
        u64 used = clock_cpu();
        usage->user = (struct timeval){used / NS_PER_S, used % NS_PER_S / 1000};
        usage->max_resident_kb = (pages_total - pages_free) * (PAGE_SIZE / 1024);
    }
    return 0;
}
