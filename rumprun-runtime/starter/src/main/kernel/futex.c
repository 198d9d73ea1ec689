/* SPDX-License-Identifier: Apache-2.0 */
/* What locks are made of: waiting while a word of the program's memory has a certain value. */
#include "calls.h"

static long wait_for(u32 *word, u32 value, u32 bits, u64 deadline)
{
    if (*word != value)
        return -EAGAIN;
    long error = thread_wait(word, bits, deadline);
    return error == -EINTR && deadline == NEVER ? -INTERRUPTED : error;
}

/* Those who are not woken wait for the other word from now on. */
static long wake_or_move(u32 *word, int wake, u32 *other, int move)
{
    int done = thread_wake(word, ANY_BITS, wake);

    for (EACH_THREAD(thread)) {
        if (move <= 0 || thread->waits_for != word)
            continue;
        thread->waits_for = other;
        move--;
        done++;
    }
    return done;
}

SYSTEM_CALL(futex, u32 *word, int operation, u32 value, const struct timespec *timeout, u32 *other,
            u32 third)
{
    int clock = operation & FUTEX_CLOCK_REALTIME ? CLOCK_REALTIME : CLOCK_MONOTONIC;
    int command = operation & FUTEX_CMD_MASK;
    bool has_bits = command == FUTEX_WAIT_BITSET || command == FUTEX_WAKE_BITSET;
    u32 bits = has_bits ? third : ANY_BITS;
    u64 deadline;

    if ((u64)word % sizeof(*word) || !bits)
        return -EINVAL;
    if (!user_readable(word, sizeof(*word)))
        return -EFAULT;
    switch (command) {
    case FUTEX_WAIT:
    case FUTEX_WAIT_BITSET:
        return deadline_at(clock, has_bits, timeout, &deadline)
                   ?: wait_for(word, value, bits, deadline);
    case FUTEX_WAKE:
    case FUTEX_WAKE_BITSET:
        return thread_wake(word, bits, value);
    case FUTEX_CMP_REQUEUE:
        if (*word != third)
            return -EAGAIN;
        /* fall through */
    case FUTEX_REQUEUE:
        return wake_or_move(word, value, other, (int)(u64)timeout);
    default:
        return not_in_starter("futex() waits, wakes and moves only", ENOSYS);
    }
}
