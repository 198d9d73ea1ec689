/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The calls that wait. There is one thread, so nobody else wakes it: what can happen is that time
 * passes and that a timer raises a signal.
 */
#include "calls.h"
#include "files.h"

#define POLL_ALWAYS (POLLIN | POLLOUT | POLLRDNORM | POLLWRNORM)

/* Until something may have happened, at the longest until the deadline; the caller looks. */
static void wait_for_event(u64 deadline)
{
    u64 timer = timers_next();

    if (deadline == NEVER && timer == NEVER)
        panic("deadlock: program \"%s\" waits for what can never happen", program.argv[0]);
    clock_idle(min_u64(deadline, timer));
    timers_run();
}

static void wait_until(u64 deadline)
{
    while (clock_monotonic() < deadline)
        wait_for_event(deadline);
}

/* No signal handler ever interrupts a sleep, so nothing is ever left of it. */
SYSTEM_CALL(clock_nanosleep, int clock, int flags, const struct timespec *time)
{
    u64 deadline;
    long error = deadline_at(clock, flags & TIMER_ABSTIME, time, &deadline);

    if (!time)
        return -EFAULT;
    if (!error)
        wait_until(deadline);
    return error;
}

SYSTEM_CALL(nanosleep, const struct timespec *time)
{
    return sys_clock_nanosleep(CLOCK_MONOTONIC, 0, time);
}

/* Ends by a handler or by the end of the program; the first never comes. */
SYSTEM_CALL(pause, void)
{
    wait_until(NEVER);
    return -EINTR;
}

SYSTEM_CALL(rt_sigtimedwait, const u64 *set, siginfo_t *info, const struct timespec *timeout)
{
    siginfo_t taken = {.si_signo = 0};
    u64 wanted, deadline;
    long error = deadline_at(CLOCK_MONOTONIC, false, timeout, &deadline);

    if (!error)
        error = user_get(&wanted, set, sizeof(wanted));
    if (error)
        return error;
    while (!(taken.si_signo = signal_take(wanted))) {
        if (clock_monotonic() >= deadline)
            return -EAGAIN;
        wait_for_event(deadline);
    }
    return user_put_if(info, &taken, sizeof(taken)) ?: taken.si_signo;
}

SYSTEM_CALL(futex, u32 *word, int operation, u32 value, const struct timespec *timeout)
{
    int clock = operation & FUTEX_CLOCK_REALTIME ? CLOCK_REALTIME : CLOCK_MONOTONIC;
    u64 deadline;
    long error = 0;

    operation &= FUTEX_CMD_MASK;
    if ((u64)word % sizeof(*word))
        return -EINVAL;
    if (!user_readable(word, sizeof(*word)))
        return -EFAULT;
    switch (operation) {
    case FUTEX_WAIT:
    case FUTEX_WAIT_BITSET:
        error = deadline_at(clock, operation == FUTEX_WAIT_BITSET, timeout, &deadline);
        if (error)
            return error;
        if (*word != value)
            return -EAGAIN;
        wait_until(deadline);
        return -ETIMEDOUT;
    case FUTEX_WAKE:
    case FUTEX_WAKE_BITSET:
    case FUTEX_REQUEUE:
    case FUTEX_CMP_REQUEUE:
        return 0;
    default:
        return not_in_starter("futex() waits and wakes only", ENOSYS);
    }
}

/* All files there are, the console included, are ready at any time. */
SYSTEM_CALL(poll, struct pollfd *fds, u64 count, int milliseconds)
{
    u64 deadline = NEVER;
    int ready = 0;

    if (count > MAX_OPEN)
        return -EINVAL;
    if (!user_writable(fds, count * sizeof(*fds)))
        return -EFAULT;
    for (struct pollfd *fd = fds; fd < fds + count; fd++) {
        fd->revents = open_file(fd->fd) ? fd->events & POLL_ALWAYS : POLLNVAL;
        if (fd->fd < 0)
            fd->revents = 0;
        ready += fd->revents != 0;
    }
    if (milliseconds >= 0)
        deadline = clock_monotonic() + milliseconds * (NS_PER_S / 1000);
    if (!ready)
        wait_until(deadline);
    return ready;
}
