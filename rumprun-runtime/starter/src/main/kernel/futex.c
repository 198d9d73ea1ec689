/* SPDX-License-Identifier: Apache-2.0 */
/* Futexes of a program with one thread: nobody is ever woken, and nobody wakes. */
#include "calls.h"

static long wait(const u32 *word, u32 value, u64 deadline)
{
    if (*word != value)
        return -EAGAIN;
    wait_until(deadline);
    return -ETIMEDOUT;
}

long sys_futex(u32 *word, int operation, u32 value, const struct timespec *timeout)
{
    int clock = operation & FUTEX_CLOCK_REALTIME ? CLOCK_REALTIME : CLOCK_MONOTONIC;
    u64 deadline = NEVER;
    long error = 0;

    operation &= ~(FUTEX_PRIVATE | FUTEX_CLOCK_REALTIME);
    if ((u64)word % sizeof(*word))
        return -EINVAL;
    if (!user_readable(word, sizeof(*word)))
        return -EFAULT;
    switch (operation) {
    case FUTEX_WAIT:
    case FUTEX_WAIT_BITSET:
        if (timeout)
            error = deadline_at(clock, operation == FUTEX_WAIT_BITSET, timeout, &deadline);
        return error ? error : wait(word, value, deadline);
    case FUTEX_WAKE:
    case FUTEX_WAKE_BITSET:
    case FUTEX_REQUEUE:
    case FUTEX_CMP_REQUEUE:
        return 0;
    default:
        return not_in_starter("futex() waits and wakes only", ENOSYS);
    }
}
