/* SPDX-License-Identifier: Apache-2.0 */
/* Files that can make a thread wait: pipes and event counters. */
#include "calls.h"
#include "files.h"

#define PIPE_SIZE 65536
#define MAX_COUNT (UINT64_MAX - 1)
#define EFD_SEMAPHORE 1

static const char changes; /* its address is what threads wait for */

void streams_changed(void)
{
    thread_wake(&changes, ANY_BITS, INT32_MAX);
}

long streams_wait(u64 deadline)
{
    return thread_wait(&changes, ANY_BITS, deadline);
}

/* A pipe's contents are a ring, of `size` bytes from `start` on. */
static u64 copy(struct node *pipe, bool write, u64 at, char *buffer, u64 size)
{
    u64 first = min_u64(size, PIPE_SIZE - at % PIPE_SIZE);
    u64 done = node_copy(pipe, write, at % PIPE_SIZE, buffer, first);

    return done < first ? done : done + node_copy(pipe, write, 0, buffer + first, size - first);
}

static long pipe_read(struct node *pipe, char *to, u64 size)
{
    if (!pipe->size)
        return node_is_open(pipe, O_WRONLY) ? -EAGAIN : 0;
    u64 done = copy(pipe, false, pipe->start, to, min_u64(size, pipe->size));
    pipe->size -= done;
    pipe->start = pipe->size ? (pipe->start + done) % PIPE_SIZE : 0;
    return done;
}

static long pipe_write(struct node *pipe, char *from, u64 size)
{
    u64 room = PIPE_SIZE - pipe->size;

    if (!node_is_open(pipe, O_RDONLY)) {
        signal_raise(current, SIGPIPE);
        return -EPIPE;
    }
    if (room < min_u64(size, PIPE_BUF)) /* so little is written as a whole or not at all */
        return -EAGAIN;
    u64 done = copy(pipe, true, pipe->start + pipe->size, from, min_u64(size, room));
    pipe->size += done;
    return done ? (long)done : -ENOMEM;
}

static long event_read(struct node *event, char *to, u64 size)
{
    u64 count = event->start ? min_u64(event->size, 1) : event->size;

    if (size < sizeof(count))
        return -EINVAL;
    if (!count)
        return -EAGAIN;
    memcpy(to, &count, sizeof(count));
    event->size -= count;
    return sizeof(count);
}

static long event_write(struct node *event, char *from, u64 size)
{
    u64 count;

    if (size < sizeof(count))
        return -EINVAL;
    memcpy(&count, from, sizeof(count));
    if (count > MAX_COUNT)
        return -EINVAL;
    if (count > MAX_COUNT - event->size)
        return -EAGAIN;
    event->size += count;
    return size;
}

/*
 * Writing ends when all is written, reading when something is read. While the thread waits, others
 * may close the descriptor or take the buffer away.
 */
long stream_transfer(int fd, bool write, char *buffer, u64 size)
{
    static long (*const functions[][2])(struct node *, char *, u64) = {
        [NODE_PIPE] = {pipe_read, pipe_write},
        [NODE_EVENT] = {event_read, event_write},
    };

    for (u64 done = 0; size;) {
        struct open_file *file = open_file(fd);
        if (!file || !is_stream(file->node))
            return -EBADF;
        if (write ? !user_readable(buffer, size) : !user_writable(buffer, size))
            return -EFAULT;
        long moved = functions[file->node->type][write](file->node, buffer + done, size - done);
        if (moved == -EAGAIN && !(file->flags & O_NONBLOCK)) {
            if (streams_wait(NEVER))
                return done ? (long)done : -INTERRUPTED;
            continue;
        }
        if (moved < 0)
            return done ? (long)done : moved;
        if (moved)
            streams_changed();
        done += moved;
        if (!write || done == size)
            return done;
    }
    return 0;
}

/* Everything but these is ready at any time: files are in memory, the console has no input. */
int stream_events(const struct node *node, int mode)
{
    const int in = POLLIN | POLLRDNORM, out = POLLOUT | POLLWRNORM;

    if (node->type == NODE_EVENT)
        return (node->size ? in : 0) | (node->size < MAX_COUNT ? out : 0);
    if (node->type != NODE_PIPE)
        return in | out;
    if (mode == O_RDONLY)
        return (node->size ? in : 0) | (node_is_open(node, O_WRONLY) ? 0 : POLLHUP);
    return (PIPE_SIZE - node->size >= PIPE_BUF ? out : 0) |
           (node_is_open(node, O_RDONLY) ? 0 : POLLERR);
}

SYSTEM_CALL(pipe2, int *fds, int flags)
{
    int pair[2];

    if (flags & ~(O_CLOEXEC | O_NONBLOCK))
        return -EINVAL;
    if (!user_writable(fds, sizeof(pair)))
        return -EFAULT;
    pair[0] = descriptor_free(0);
    pair[1] = descriptor_free(pair[0] + 1);
    if (pair[0] < 0 || pair[1] < 0)
        return -EMFILE;
    struct node *node = node_new(NODE_PIPE, 0600);
    if (!node)
        return -ENFILE;
    descriptor_open(pair[0], node, O_RDONLY | flags);
    descriptor_open(pair[1], node, O_WRONLY | flags);
    return user_put(fds, pair, sizeof(pair));
}

SYSTEM_CALL(pipe, int *fds)
{
    return sys_pipe2(fds, 0);
}

SYSTEM_CALL(eventfd2, u32 count, int flags)
{
    int fd = descriptor_free(0);

    if (flags & ~(EFD_SEMAPHORE | O_CLOEXEC | O_NONBLOCK))
        return -EINVAL;
    struct node *node = fd < 0 ? NULL : node_new(NODE_EVENT, 0600);
    if (!node)
        return fd < 0 ? fd : -ENFILE;
    node->size = count;
    node->start = flags & EFD_SEMAPHORE;
    descriptor_open(fd, node, O_RDWR | (flags & ~EFD_SEMAPHORE));
    return fd;
}

SYSTEM_CALL(eventfd, u32 count)
{
    return sys_eventfd2(count, 0);
}
