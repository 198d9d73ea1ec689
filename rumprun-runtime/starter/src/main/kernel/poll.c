/* SPDX-License-Identifier: Apache-2.0 */
/* Waiting for files: all there are, the console included, are ready at any time. */
#include "calls.h"
#include "files.h"

#define ALWAYS (POLLIN | POLLOUT | POLLRDNORM | POLLWRNORM)
#define SET_WORDS (MAX_OPEN / 64)

static int check(struct pollfd *fd)
{
    if (fd->fd < 0)
        fd->revents = 0;
    else
        fd->revents = open_file(fd->fd) ? fd->events & ALWAYS : POLLNVAL;
    return fd->revents != 0;
}

static long poll(struct pollfd *fds, u64 count, u64 deadline)
{
    int ready = 0;

    if (count > MAX_OPEN)
        return -EINVAL;
    if (!user_writable(fds, count * sizeof(*fds)))
        return -EFAULT;
    for (u64 i = 0; i < count; i++)
        ready += check(&fds[i]);
    if (!ready)
        wait_until(deadline);
    return ready;
}

long sys_poll(struct pollfd *fds, u64 count, int milliseconds)
{
    u64 deadline = NEVER;

    if (milliseconds >= 0)
        deadline = clock_monotonic() + milliseconds * (NS_PER_S / 1000);
    return poll(fds, count, deadline);
}

long sys_ppoll(struct pollfd *fds, u64 count, const struct timespec *timeout)
{
    u64 deadline;
    long error = deadline_after(timeout, &deadline);

    return error ? error : poll(fds, count, deadline);
}

static long count_ready(int count, const u64 *set)
{
    long ready = 0;

    for (int fd = 0; set && fd < count; fd++) {
        if (!(set[fd / 64] >> fd % 64 & 1))
            continue;
        if (!open_file(fd))
            return -EBADF;
        ready++;
    }
    return ready;
}

static long select(int count, u64 *read, u64 *write, u64 *except, u64 deadline)
{
    u64 *sets[] = {read, write, except};
    u64 size = (count + 63ull) / 64 * sizeof(u64);

    if (count < 0 || count > SET_WORDS * 64)
        return -EINVAL;
    for (unsigned i = 0; i < COUNT(sets); i++)
        if (sets[i] && !user_writable(sets[i], size))
            return -EFAULT;
    long readable = count_ready(count, read), writable = count_ready(count, write);
    if (readable < 0 || writable < 0)
        return -EBADF;
    if (except)
        memset(except, 0, size);
    if (!readable && !writable)
        wait_until(deadline);
    return readable + writable;
}

long sys_select(int count, u64 *read, u64 *write, u64 *except, const struct timeval *timeout)
{
    u64 deadline = NEVER;

    if (timeout) {
        if (!user_readable(timeout, sizeof(*timeout)))
            return -EFAULT;
        if (timeout->seconds < 0 || timeout->microseconds < 0)
            return -EINVAL;
        if ((u64)timeout->seconds < NEVER / NS_PER_S / 2)
            deadline = clock_monotonic() + timeout->seconds * NS_PER_S +
                       timeout->microseconds * 1000;
    }
    return select(count, read, write, except, deadline);
}

long sys_pselect6(int count, u64 *read, u64 *write, u64 *except, const struct timespec *timeout)
{
    u64 deadline;
    long error = deadline_after(timeout, &deadline);

    return error ? error : select(count, read, write, except, deadline);
}
