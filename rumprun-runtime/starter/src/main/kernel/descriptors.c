/* SPDX-License-Identifier: Apache-2.0 */
/* Descriptors: the numbers of open files. */
#include "calls.h"
#include "files.h"

static struct {
    struct open_file *file;
    bool close_on_exec;
} table[MAX_OPEN];

struct open_file *open_file(int fd)
{
    return fd >= 0 && fd < MAX_OPEN ? table[fd].file : NULL;
}

int descriptor_free(u64 lowest)
{
    for (u64 fd = lowest; fd < MAX_OPEN; fd++)
        if (!table[fd].file)
            return fd;
    return -EMFILE;
}

static void install(int fd, struct open_file *file, bool close_on_exec)
{
    table[fd].file = file;
    table[fd].close_on_exec = close_on_exec;
    file->descriptors++;
}

void descriptor_open(int fd, struct node *node, int flags)
{
    struct open_file *file = heap_alloc(sizeof(*file));

    file->node = node;
    file->flags = flags & ~(O_CREAT | O_EXCL | O_TRUNC | O_CLOEXEC);
    node_use(node);
    install(fd, file, flags & O_CLOEXEC);
}

bool node_is_open(const struct node *node, int mode)
{
    for (int fd = 0; fd < MAX_OPEN; fd++)
        if (table[fd].file && table[fd].file->node == node &&
            (table[fd].file->flags & O_ACCMODE) == mode)
            return true;
    return false;
}

static void release(int fd)
{
    struct open_file *file = table[fd].file;

    table[fd].file = NULL;
    if (--file->descriptors)
        return;
    node_release(file->node);
    heap_free(file, sizeof(*file));
}

SYSTEM_CALL(close, int fd)
{
    if (!open_file(fd))
        return -EBADF;
    release(fd);
    streams_changed();
    return 0;
}

/* As a program finds them: the console on 0, 1 and 2. */
void descriptors_reset(void)
{
    for (int fd = 0; fd < MAX_OPEN; fd++)
        if (table[fd].file)
            release(fd);
    descriptor_open(0, console_node, O_RDWR);
    install(1, table[0].file, false);
    install(2, table[0].file, false);
}

static long duplicate(int fd, u64 lowest, bool close_on_exec)
{
    int to = descriptor_free(lowest);

    if (lowest >= MAX_OPEN)
        return -EINVAL;
    if (to >= 0)
        install(to, open_file(fd), close_on_exec);
    return to;
}

SYSTEM_CALL(dup, int fd)
{
    return open_file(fd) ? duplicate(fd, 0, false) : -EBADF;
}

SYSTEM_CALL(dup3, int fd, int to, int flags)
{
    struct open_file *file = open_file(fd);

    if (fd == to || flags & ~O_CLOEXEC)
        return -EINVAL;
    if (!file || to < 0 || to >= MAX_OPEN)
        return -EBADF;
    sys_close(to);
    install(to, file, flags & O_CLOEXEC);
    return to;
}

SYSTEM_CALL(dup2, int fd, int to)
{
    if (fd == to)
        return open_file(fd) ? to : -EBADF;
    return sys_dup3(fd, to, 0);
}

SYSTEM_CALL(fcntl, int fd, int command, u64 argument)
{
    struct open_file *file = open_file(fd);
    const int changeable = O_APPEND | O_NONBLOCK;

    if (!file)
        return -EBADF;
    switch (command) {
    case F_DUPFD:
    case F_DUPFD_CLOEXEC:
        return duplicate(fd, argument, command == F_DUPFD_CLOEXEC);
    case F_GETFD:
        return table[fd].close_on_exec ? FD_CLOEXEC : 0;
    case F_SETFD:
        table[fd].close_on_exec = argument & FD_CLOEXEC;
        return 0;
    case F_GETFL:
        return file->flags;
    case F_SETFL:
        file->flags = (file->flags & ~changeable) | (argument & changeable);
        return 0;
    case F_SETLK:
    case F_SETLKW:
        return 0; /* one process cannot be in its own way */
    default:
        return not_in_starter("fcntl() has no commands but the usual ones", EINVAL);
    }
}
