/* SPDX-License-Identifier: Apache-2.0 */
/* timer_create() and its relatives, alarm() among them: signals at given times. */
#include "calls.h"

#define MAX_TIMERS 8

static struct timer {
    bool used;
    bool told; /* of its last signal, by timer_tell() */
    int clock, signal; /* signal 0: none (SIGEV_NONE) */
    int thread;        /* that gets the signal; 0: any */
    sigval_t value;
    u64 deadline; /* of clock_monotonic(); NEVER: not armed */
    u64 interval;
} timers[MAX_TIMERS + 1];

static struct timer *const alarm_timer = timers + MAX_TIMERS;

void timers_reset(void)
{
    memset(timers, 0, sizeof(timers));
    *alarm_timer = (struct timer){.used = true, .told = true, .signal = SIGALRM, .deadline = NEVER};
}

static void raise(const struct timer *timer)
{
    struct thread *thread = thread_find(timer->thread);

    if (timer->signal && (thread || !timer->thread))
        signal_raise(thread, timer->signal);
}

static void expire(struct timer *timer, u64 now)
{
    if (timer->interval)
        timer->deadline += ((now - timer->deadline) / timer->interval + 1) * timer->interval;
    else
        timer->deadline = NEVER;
    timer->told = false;
    raise(timer);
}

/* Raises what is due, and returns when the next will be. */
u64 timers_run(void)
{
    u64 now = clock_monotonic(), next = NEVER;

    for (struct timer *timer = timers; timer <= alarm_timer; timer++) {
        if (!timer->used)
            continue;
        if (timer->deadline <= now)
            expire(timer, now);
        next = min_u64(next, timer->deadline);
    }
    return next;
}

/* Which timer has raised a signal, nothing if it was none. If others have, too, it comes again. */
void timer_tell(int signal, siginfo_t *info)
{
    for (struct timer *timer = timers; timer <= alarm_timer; timer++) {
        if (!timer->used || timer->told || timer->signal != signal ||
            (timer->thread && timer->thread != current->id))
            continue;
        if (info->si_code == SI_TIMER) {
            raise(timer);
            return;
        }
        timer->told = true;
        info->si_code = SI_TIMER;
        info->si_tid = timer - timers;
        info->si_value = timer->value;
    }
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
    int thread = event.sigev_notify == SIGEV_THREAD_ID ? event._sigev_un._tid : 0;
    if (event.sigev_notify == SIGEV_NONE)
        event.sigev_signo = 0;
    else if ((event.sigev_notify != SIGEV_SIGNAL && !thread_find(thread)) ||
             event.sigev_signo < 1 || event.sigev_signo > SIGNALS)
        return -EINVAL;
    while (find(i))
        i++;
    if (i == MAX_TIMERS)
        return -EAGAIN;
    if (!wanted)
        event.sigev_value.sival_int = i;
    timers[i] = (struct timer){true, true, clock, event.sigev_signo, thread, event.sigev_value,
                               NEVER, 0};
    return user_put(id, &i, sizeof(i));
}

static u64 left_of(const struct timer *timer)
{
    u64 now = clock_monotonic();

    if (timer->deadline == NEVER)
        return 0;
    return timer->deadline > now ? timer->deadline - now : 1;
}

static struct itimerspec setting_of(const struct timer *timer)
{
    return (struct itimerspec){timespec_from_ns(timer->interval),
                               timespec_from_ns(left_of(timer))};
}

static void set(struct timer *timer, u64 deadline, u64 interval)
{
    timer->deadline = deadline;
    timer->interval = interval;
    clock_alarm(timers_run());
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
    set(timer, disarm ? NEVER : deadline, interval);
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

SYSTEM_CALL(getitimer, int which, struct itimerval *setting)
{
    u64 interval = alarm_timer->interval, left = left_of(alarm_timer);
    struct itimerval now = {timeval_from_ns(interval), timeval_from_ns(left)};

    if (which != ITIMER_REAL)
        return not_in_starter("setitimer() has ITIMER_REAL only", EINVAL);
    return user_put_if(setting, &now, sizeof(now));
}

SYSTEM_CALL(setitimer, int which, const struct itimerval *new, struct itimerval *old)
{
    struct itimerval setting;
    u64 first, interval;
    long error = sys_getitimer(which, old) ?: user_get(&setting, new, sizeof(setting));

    if (error)
        return error;
    if (!timeval_to_ns(&setting.it_value, &first) ||
        !timeval_to_ns(&setting.it_interval, &interval))
        return -EINVAL;
    set(alarm_timer, first ? deadline_after(first) : NEVER, interval);
    return 0;
}

SYSTEM_CALL(alarm, unsigned seconds)
{
    u64 left = left_of(alarm_timer);

    set(alarm_timer, seconds ? deadline_after(seconds * NS_PER_S) : NEVER, 0);
    return (left + NS_PER_S - 1) / NS_PER_S;
}
