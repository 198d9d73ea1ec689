/* SPDX-License-Identifier: Apache-2.0 */
/* Reading and writing open files. */
#include "calls.h"
#include "files.h"

#define LARGEST_TRANSFER 0x7ffff000ull

/* Where a transfer happens: at an offset of its own, or at the file's position, which it moves. */
#define AT_POSITION UINT64_MAX

static long check_read(const struct open_file *file)
{
    if (!file || (file->flags & O_ACCMODE) == O_WRONLY || file->flags & O_PATH)
        return -EBADF;
    return file->node->type == NODE_DIRECTORY ? -EISDIR : 0;
}

static long check_write(const struct open_file *file)
{
    if (!file || (file->flags & O_ACCMODE) == O_RDONLY || file->flags & O_PATH)
        return -EBADF;
    return 0;
}

static long transfer(struct open_file *file, bool write, char *buffer, u64 size, u64 offset)
{
    struct node *node = file->node;
    u64 at = offset == AT_POSITION ? file->position : offset;

    size = min_u64(size, LARGEST_TRANSFER);
    if (write ? !user_readable(buffer, size) : !user_writable(buffer, size))
        return -EFAULT;
    if (write && file->flags & O_APPEND)
        at = node->size;
    long done = write ? node_write(node, at, buffer, size)
                      : (long)node_read(node, at, buffer, size);
    if (done > 0 && offset == AT_POSITION && node->type == NODE_FILE)
        file->position = at + done;
    return done;
}

static long transfer_one(int fd, bool write, char *buffer, u64 size, u64 offset)
{
    struct open_file *file = open_file(fd);
    long error = write ? check_write(file) : check_read(file);

    return error ? error : transfer(file, write, buffer, size, offset);
}

static long transfer_many(int fd, bool write, const struct iovec *pieces, u64 count, u64 offset)
{
    struct open_file *file = open_file(fd);
    long error = write ? check_write(file) : check_read(file);
    long total = 0;

    if (error)
        return error;
    if (count > IOV_MAX)
        return -EINVAL;
    if (!user_readable(pieces, count * sizeof(*pieces)))
        return -EFAULT;
    for (u64 i = 0; i < count; i++) {
        u64 at = offset == AT_POSITION ? offset : offset + total;
        long done = transfer(file, write, pieces[i].base, pieces[i].length, at);
        if (done < 0)
            return total ? total : done;
        total += done;
        if ((u64)done < pieces[i].length)
            break;
    }
    return total;
}

static long check_offset(int fd, u64 offset)
{
    struct open_file *file = open_file(fd);

    if (!file)
        return -EBADF;
    if ((int64_t)offset < 0)
        return -EINVAL;
    return file->node->type == NODE_CONSOLE ? -ESPIPE : 0;
}

long sys_read(int fd, char *buffer, u64 size)
{
    return transfer_one(fd, false, buffer, size, AT_POSITION);
}

long sys_write(int fd, const char *buffer, u64 size)
{
    return transfer_one(fd, true, (char *)buffer, size, AT_POSITION);
}

long sys_pread64(int fd, char *buffer, u64 size, u64 offset)
{
    long error = check_offset(fd, offset);

    return error ? error : transfer_one(fd, false, buffer, size, offset);
}

long sys_pwrite64(int fd, const char *buffer, u64 size, u64 offset)
{
    long error = check_offset(fd, offset);

    return error ? error : transfer_one(fd, true, (char *)buffer, size, offset);
}

long sys_readv(int fd, const struct iovec *pieces, u64 count)
{
    return transfer_many(fd, false, pieces, count, AT_POSITION);
}

long sys_writev(int fd, const struct iovec *pieces, u64 count)
{
    return transfer_many(fd, true, pieces, count, AT_POSITION);
}

long sys_preadv(int fd, const struct iovec *pieces, u64 count, u64 offset)
{
    long error = check_offset(fd, offset);

    return error ? error : transfer_many(fd, false, pieces, count, offset);
}

long sys_pwritev(int fd, const struct iovec *pieces, u64 count, u64 offset)
{
    long error = check_offset(fd, offset);

    return error ? error : transfer_many(fd, true, pieces, count, offset);
}

long sys_lseek(int fd, int64_t offset, int whence)
{
    struct open_file *file = open_file(fd);
    int64_t position;

    if (!file)
        return -EBADF;
    if (file->node->type == NODE_CONSOLE)
        return -ESPIPE;
    int64_t base = whence == SEEK_SET   ? 0
                   : whence == SEEK_CUR ? (int64_t)file->position
                                        : (int64_t)file->node->size;
    if (whence < SEEK_SET || whence > SEEK_END ||
        __builtin_add_overflow(base, offset, &position) || position < 0)
        return -EINVAL;
    file->position = position;
    return position;
}

static long resize(struct node *node, u64 size)
{
    if (node->type == NODE_DIRECTORY)
        return -EISDIR;
    if (node->type != NODE_FILE || (int64_t)size < 0)
        return -EINVAL;
    return node->read_only ? -ETXTBSY : node_resize(node, size);
}

long sys_truncate(const char *path, u64 size)
{
    struct node *node;
    long error = path_find_node(AT_FDCWD, path, 0, &node);

    return error ? error : resize(node, size);
}

long sys_ftruncate(int fd, u64 size)
{
    struct open_file *file = open_file(fd);
    long error = check_write(file);

    return error ? error : resize(file->node, size);
}

/* Files are in memory: there is nothing behind them to write to. */
long sys_fsync(int fd)
{
    return open_file(fd) ? 0 : -EBADF;
}

static long get_terminal(struct termios *termios)
{
    /* ICRNL; OPOST and ONLCR; 38400 baud, 8 bits, readable; signals, lines and echo */
    static const struct termios settings = {0x100, 0x5, 0xbf, 0xb, 0, {0}};

    if (!user_writable(termios, sizeof(*termios)))
        return -EFAULT;
    *termios = settings;
    return 0;
}

static long get_window(struct winsize *size)
{
    if (!user_writable(size, sizeof(*size)))
        return -EFAULT;
    *size = (struct winsize){25, 80, 0, 0};
    return 0;
}

/* The console answers as a terminal, so that C libraries write line by line. */
long sys_ioctl(int fd, u64 request, void *argument)
{
    struct open_file *file = open_file(fd);

    if (!file)
        return -EBADF;
    if (file->node->type != NODE_CONSOLE)
        return -ENOTTY;
    if (request == TCGETS)
        return get_terminal(argument);
    if (request == TIOCGWINSZ)
        return get_window(argument);
    if (request >= TCSETS && request <= TCSETSF)
        return 0;
    return not_in_starter("the console's ioctl() gets its settings and size only", ENOTTY);
}
