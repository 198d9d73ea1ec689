/* SPDX-License-Identifier: Apache-2.0 */
/* timer_create() and its relatives: signals at given times. */
#include "calls.h"

#define MAX_TIMERS 8

static struct timer {
    bool used;
    int clock, signal; /* signal 0: none (SIGEV_NONE) */
    u64 deadline;      /* of clock_monotonic(); NEVER: not armed */
    u64 interval;
    u64 overruns;
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
    timer->overruns = 0;
    if (timer->interval) {
        timer->overruns = (now - timer->deadline) / timer->interval;
        timer->deadline += (timer->overruns + 1) * timer->interval;
    } else {
        timer->deadline = NEVER;
    }
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

long sys_timer_create(int clock, const struct sigevent *event, int *id)
{
    int signal = SIGALRM, notify = SIGEV_SIGNAL;
    u64 now;

    if (!clock_read(clock, &now) || clock == CLOCK_PROCESS_CPUTIME_ID ||
        clock == CLOCK_THREAD_CPUTIME_ID)
        return -EINVAL;
    if ((event && !user_readable(event, sizeof(*event))) || !user_writable(id, sizeof(*id)))
        return -EFAULT;
    if (event) {
        notify = event->notify;
        signal = event->number;
    }
    if (notify == SIGEV_NONE)
        signal = 0;
    else if ((notify != SIGEV_SIGNAL && notify != SIGEV_THREAD_ID) || signal < 1 ||
             signal > SIGNALS)
        return -EINVAL;
    for (int i = 0; i < MAX_TIMERS; i++) {
        if (timers[i].used)
            continue;
        timers[i] = (struct timer){true, clock, signal, NEVER, 0, 0};
        *id = i;
        return 0;
    }
    return -EAGAIN;
}

static void get_setting(const struct timer *timer, struct itimerspec *setting)
{
    u64 now = clock_monotonic(), left = 0;

    if (timer->deadline != NEVER)
        left = timer->deadline > now ? timer->deadline - now : 1;
    setting->value = timespec_from_ns(left);
    setting->interval = timespec_from_ns(timer->interval);
}

long sys_timer_settime(int id, int flags, const struct itimerspec *new, struct itimerspec *old)
{
    struct timer *timer = find(id);
    u64 deadline, interval;

    if (!timer)
        return -EINVAL;
    if (!user_readable(new, sizeof(*new)) || (old && !user_writable(old, sizeof(*old))))
        return -EFAULT;
    if (!timespec_to_ns(&new->interval, &interval))
        return -EINVAL;
    long error = deadline_at(timer->clock, flags & TIMER_ABSTIME, &new->value, &deadline);
    if (error)
        return error;
    bool disarm = !new->value.seconds && !new->value.nanoseconds;
    if (old)
        get_setting(timer, old);
    timer->deadline = disarm ? NEVER : deadline;
    timer->interval = interval;
    timers_run();
    return 0;
}

long sys_timer_gettime(int id, struct itimerspec *setting)
{
    struct timer *timer = find(id);

    if (!timer)
        return -EINVAL;
    if (!user_writable(setting, sizeof(*setting)))
        return -EFAULT;
    get_setting(timer, setting);
    return 0;
}

long sys_timer_getoverrun(int id)
{
    struct timer *timer = find(id);

    return timer ? (long)min_u64(timer->overruns, INT32_MAX) : -EINVAL;
}

long sys_timer_delete(int id)
{
    struct timer *timer = find(id);

    if (!timer)
        return -EINVAL;
    timer->used = false;
    return 0;
}
