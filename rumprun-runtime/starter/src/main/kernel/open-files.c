/* SPDX-License-Identifier: Apache-2.0 */
/* Descriptors: opening, duplicating and closing; and the current directory. */
#include "calls.h"
#include "files.h"

static struct {
    struct open_file *file;
    bool close_on_exec;
} table[MAX_OPEN];

static u32 umask = 022;

struct open_file *open_file(int fd)
{
    return fd >= 0 && fd < MAX_OPEN ? table[fd].file : NULL;
}

static int lowest_free(u64 from)
{
    for (u64 fd = from; fd < MAX_OPEN; fd++)
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

static struct open_file *make_open_file(struct node *node, int flags)
{
    struct open_file *file = heap_alloc(sizeof(*file));

    file->node = node;
    file->flags = flags;
    node_use(node);
    return file;
}

long sys_close(int fd)
{
    struct open_file *file = open_file(fd);

    if (!file)
        return -EBADF;
    table[fd].file = NULL;
    if (--file->descriptors == 0) {
        node_release(file->node);
        heap_free(file, sizeof(*file));
    }
    return 0;
}

/* As a program finds it: the console on 0, 1 and 2, and / as the current directory. */
void open_files_reset(void)
{
    for (int fd = 0; fd < MAX_OPEN; fd++)
        sys_close(fd);
    struct open_file *file = make_open_file(console_node, O_RDWR);
    for (int fd = 0; fd <= 2; fd++)
        install(fd, file, false);
    path_set_current(root);
    umask = 022;
}

static long check_open(const struct node *node, int flags)
{
    bool writes = (flags & O_ACCMODE) != O_RDONLY || flags & O_TRUNC;

    if (node->type == NODE_DIRECTORY)
        return writes || flags & O_CREAT ? -EISDIR : 0;
    if (flags & O_DIRECTORY)
        return -ENOTDIR;
    return writes && node->read_only ? -ETXTBSY : 0;
}

static long create(const struct found *found, u32 mode, struct node **node)
{
    if (found->wants_directory)
        return -EISDIR;
    if (!found->directory->parent)
        return -ENOENT;
    *node = node_create(found->directory, found->name, found->length, NODE_FILE, mode & ~umask);
    return *node ? 0 : -ENOSPC;
}

long sys_openat(int at, const char *path, int flags, u32 mode)
{
    struct found found;
    long error = path_find(at, path, &found);

    if (error)
        return error;
    if ((flags & O_TMPFILE) == O_TMPFILE)
        return not_in_starter("open() has no O_TMPFILE", EOPNOTSUPP);
    int fd = lowest_free(0);
    if (fd < 0)
        return fd;
    struct node *node = found.node;
    if (node && flags & O_CREAT && flags & O_EXCL)
        return -EEXIST;
    if (!node && !(flags & O_CREAT))
        return -ENOENT;
    error = node ? check_open(node, flags) : create(&found, mode, &node);
    if (error)
        return error;
    if (flags & O_TRUNC && node->type == NODE_FILE)
        node_resize(node, 0);
    install(fd, make_open_file(node, flags & ~(O_CREAT | O_EXCL | O_TRUNC | O_CLOEXEC)),
            flags & O_CLOEXEC);
    return fd;
}

static long duplicate(int fd, u64 lowest, bool close_on_exec)
{
    struct open_file *file = open_file(fd);

    if (!file)
        return -EBADF;
    if (lowest >= MAX_OPEN)
        return -EINVAL;
    int to = lowest_free(lowest);
    if (to >= 0)
        install(to, file, close_on_exec);
    return to;
}

long sys_dup(int fd)
{
    return duplicate(fd, 0, false);
}

long sys_dup3(int fd, int to, int flags)
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

long sys_dup2(int fd, int to)
{
    if (fd == to)
        return open_file(fd) ? to : -EBADF;
    return sys_dup3(fd, to, 0);
}

static long get_lock(struct file_lock *lock)
{
    if (!user_writable(lock, sizeof(*lock)))
        return -EFAULT;
    lock->type = F_UNLCK;
    return 0;
}

long sys_fcntl(int fd, int command, u64 argument)
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
    case F_GETLK:
        return get_lock((struct file_lock *)argument);
    case F_SETLK:
    case F_SETLKW:
        return 0; /* one process cannot be in its own way */
    default:
        return not_in_starter("fcntl() has no commands but the usual ones", EINVAL);
    }
}

long sys_umask(u32 mask)
{
    u32 before = umask;

    umask = mask & 0777;
    return before;
}

static long change_directory(struct node *node)
{
    if (node->type != NODE_DIRECTORY)
        return -ENOTDIR;
    path_set_current(node);
    return 0;
}

long sys_chdir(const char *path)
{
    struct node *node;
    long error = path_find_node(AT_FDCWD, path, 0, &node);

    return error ? error : change_directory(node);
}

long sys_fchdir(int fd)
{
    struct open_file *file = open_file(fd);

    return file ? change_directory(file->node) : -EBADF;
}

long sys_getcwd(char *buffer, u64 size)
{
    if (!user_writable(buffer, size))
        return -EFAULT;
    return path_of(path_current(), buffer, size);
}
