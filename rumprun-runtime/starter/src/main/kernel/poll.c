/* SPDX-License-Identifier: Apache-2.0 */
/* Waiting for files. */
#include "calls.h"
#include "files.h"

#define SET_BITS 64

static int events_of(int fd)
{
    struct open_file *file = open_file(fd);

    return file ? stream_events(file->node, file->flags & O_ACCMODE) : POLLNVAL;
}

static long poll_until(struct pollfd *fds, u64 count, u64 deadline)
{
    const int always = POLLERR | POLLHUP | POLLNVAL;

    if (count > MAX_OPEN)
        return -EINVAL;
    for (;;) {
        int ready = 0;
        if (!user_writable(fds, count * sizeof(*fds)))
            return -EFAULT;
        for (struct pollfd *fd = fds; fd < fds + count; fd++) {
            fd->revents = fd->fd < 0 ? 0 : events_of(fd->fd) & (fd->events | always);
            ready += fd->revents != 0;
        }
        if (ready || clock_monotonic() >= deadline)
            return ready;
        if (streams_wait(deadline) == -EINTR)
            return -EINTR;
    }
}

SYSTEM_CALL(poll, struct pollfd *fds, u64 count, int milliseconds)
{
    u64 ns = milliseconds * (NS_PER_S / 1000);

    return poll_until(fds, count, milliseconds < 0 ? NEVER : deadline_after(ns));
}

SYSTEM_CALL(ppoll, struct pollfd *fds, u64 count, const struct timespec *timeout, const u64 *mask)
{
    u64 deadline;

    return deadline_at(CLOCK_MONOTONIC, false, timeout, &deadline)
               ?: signals_mask_call(mask)
               ?: poll_until(fds, count, deadline);
}

/* Leaves in the sets what is ready; returns how much that is. */
static long select_ready(u64 sets[3][MAX_OPEN / SET_BITS], int count)
{
    static const int events[] = {POLLIN | POLLHUP | POLLERR, POLLOUT | POLLERR, POLLPRI};
    long ready = 0;

    for (int fd = 0; fd < count; fd++) {
        for (unsigned i = 0; i < COUNT(events); i++) {
            u64 *word = &sets[i][fd / SET_BITS], bit = 1ull << fd % SET_BITS;
            if (!(*word & bit))
                continue;
            if (!open_file(fd))
                return -EBADF;
            if (events_of(fd) & events[i])
                ready++;
            else
                *word &= ~bit;
        }
    }
    return ready;
}

static long select_until(int count, u64 *const wanted[3], u64 deadline)
{
    u64 sets[3][MAX_OPEN / SET_BITS];

    if (count < 0)
        return -EINVAL;
    count = min_u64(count, MAX_OPEN);
    u64 size = (count + SET_BITS - 1) / SET_BITS * sizeof(u64);
    for (;;) {
        memset(sets, 0, sizeof(sets));
        for (unsigned i = 0; i < COUNT(sets); i++)
            if (wanted[i] && user_get(sets[i], wanted[i], size))
                return -EFAULT;
        long ready = select_ready(sets, count);
        if (ready < 0)
            return ready;
        if (ready || clock_monotonic() >= deadline) {
            for (unsigned i = 0; i < COUNT(sets); i++)
                if (user_put_if(wanted[i], sets[i], size))
                    return -EFAULT;
            return ready;
        }
        if (streams_wait(deadline) == -EINTR)
            return -EINTR;
    }
}

SYSTEM_CALL(pselect6, int count, u64 *in, u64 *out, u64 *other, const struct timespec *timeout,
            u64 *const *mask)
{
    u64 deadline, *set = NULL;

    if (mask && user_get(&set, mask, sizeof(set)))
        return -EFAULT;
    return deadline_at(CLOCK_MONOTONIC, false, timeout, &deadline)
               ?: signals_mask_call(set)
               ?: select_until(count, (u64 *const[]){in, out, other}, deadline);
}

SYSTEM_CALL(select, int count, u64 *in, u64 *out, u64 *other, const struct timeval *timeout)
{
    struct timeval time;
    u64 deadline = NEVER, ns;

    if (timeout) {
        if (user_get(&time, timeout, sizeof(time)))
            return -EFAULT;
        if (!timeval_to_ns(&time, &ns))
            return -EINVAL;
        deadline = deadline_after(ns);
    }
    return select_until(count, (u64 *const[]){in, out, other}, deadline);
}
