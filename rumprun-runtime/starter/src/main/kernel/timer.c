/* SPDX-License-Identifier: Apache-2.0 */
/* timer_create() and its relatives: signals at given times. */
#include "calls.h"

#define MAX_TIMERS 8

static struct timer {
    bool used;
    int clock, signal; /* signal 0: none (SIGEV_NONE) */
    u64 deadline;      /* of clock_monotonic(); NEVER: not armed */
    u64 interval;
} timers[MAX_TIMERS];

void timers_reset(void)
{
    memset(timers, 0, sizeof(timers));
}

u64 timers_next(void)
{
    u64 next = NEVER;

    for (int i = 0; i < MAX_TIMERS; i++)
        if (timers[i].used)
            next = min_u64(next, timers[i].deadline);
    return next;
}

static void expire(struct timer *timer, u64 now)
{
    if (timer->interval)
        timer->deadline += ((now - timer->deadline) / timer->interval + 1) * timer->interval;
    else
        timer->deadline = NEVER;
    if (timer->signal)
        signal_raise(timer->signal);
}

/* Raises what is due and has an interrupt come for what is next. */
void timers_run(void)
{
    u64 now = clock_monotonic();

    for (int i = 0; i < MAX_TIMERS; i++)
        if (timers[i].used && timers[i].deadline <= now)
            expire(&timers[i], now);
    u64 next = timers_next();
    if (next != NEVER)
        local_apic_arm(next > now ? next - now : 0);
}

static struct timer *find(int id)
{
    return id >= 0 && id < MAX_TIMERS && timers[id].used ? &timers[id] : NULL;
}

SYSTEM_CALL(timer_create, int clock, const struct sigevent *wanted, int *id)
{
    struct sigevent event = {.sigev_signo = SIGALRM, .sigev_notify = SIGEV_SIGNAL};
    int i = 0;

    if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC && clock != CLOCK_BOOTTIME)
        return -EINVAL;
    if (wanted && user_get(&event, wanted, sizeof(event)))
        return -EFAULT;
    if (event.sigev_notify == SIGEV_NONE)
        event.sigev_signo = 0;
    else if ((event.sigev_notify != SIGEV_SIGNAL && event.sigev_notify != SIGEV_THREAD_ID) ||
             event.sigev_signo < 1 || event.sigev_signo > SIGNALS)
        return -EINVAL;
    while (find(i))
        i++;
    if (i == MAX_TIMERS)
        return -EAGAIN;
    timers[i] = (struct timer){true, clock, event.sigev_signo, NEVER, 0};
    return user_put(id, &i, sizeof(i));
}

static struct itimerspec setting_of(const struct timer *timer)
{
    u64 now = clock_monotonic(), left = 0;

    if (timer->deadline != NEVER)
        left = timer->deadline > now ? timer->deadline - now : 1;
    return (struct itimerspec){timespec_from_ns(timer->interval), timespec_from_ns(left)};
}

SYSTEM_CALL(timer_settime, int id, int flags, const struct itimerspec *new, struct itimerspec *old)
{
    struct timer *timer = find(id);
    struct itimerspec setting;
    u64 deadline, interval;

    if (!timer)
        return -EINVAL;
    if (user_get(&setting, new, sizeof(setting)))
        return -EFAULT;
    if (!timespec_to_ns(&setting.it_interval, &interval))
        return -EINVAL;
    long error = deadline_at(timer->clock, flags & TIMER_ABSTIME, &new->it_value, &deadline);
    if (error)
        return error;
    struct itimerspec before = setting_of(timer);
    bool disarm = !setting.it_value.tv_sec && !setting.it_value.tv_nsec;
    timer->deadline = disarm ? NEVER : deadline;
    timer->interval = interval;
    timers_run();
    return user_put_if(old, &before, sizeof(before));
}

SYSTEM_CALL(timer_gettime, int id, struct itimerspec *setting)
{
    struct timer *timer = find(id);

    if (!timer)
        return -EINVAL;
    struct itimerspec now = setting_of(timer);
    return user_put(setting, &now, sizeof(now));
}

SYSTEM_CALL(timer_delete, int id)
{
    struct timer *timer = find(id);

    if (!timer)
        return -EINVAL;
    timer->used = false;
    return 0;
}
