/* SPDX-License-Identifier: Apache-2.0 */
/* Reading and writing open files. */
#include "calls.h"
#include "files.h"

#define LARGEST_TRANSFER 0x7ffff000ull

/* Where a transfer happens: at an offset of its own, or at the file's position, which it moves. */
#define AT_POSITION UINT64_MAX

static bool has_no_position(const struct node *node)
{
    return node->type == NODE_CONSOLE || is_stream(node);
}

static long transfer(int fd, bool write, char *buffer, u64 size, u64 offset)
{
    struct open_file *file = open_file(fd);
    int wrong_mode = write ? O_RDONLY : O_WRONLY;

    if (!file || (file->flags & O_ACCMODE) == wrong_mode || file->flags & O_PATH)
        return -EBADF;
    struct node *node = file->node;
    if (node->type == NODE_DIRECTORY)
        return -EISDIR;
    size = min_u64(size, LARGEST_TRANSFER);
    if (write ? !user_readable(buffer, size) : !user_writable(buffer, size))
        return -EFAULT;
    u64 at = offset == AT_POSITION ? file->position : offset;
    if (write && file->flags & O_APPEND)
        at = node->size;
    if (is_stream(node))
        return stream_transfer(fd, write, buffer, size);
    long done = write ? node_write(node, at, buffer, size)
                      : (long)node_read(node, at, buffer, size);
    if (done > 0 && offset == AT_POSITION && node->type == NODE_FILE)
        file->position = at + done;
    return done;
}

static long transfer_pieces(int fd, bool write, const struct iovec *pieces, u64 count)
{
    long total = 0;

    if (count > UIO_MAXIOV)
        return -EINVAL;
    if (!user_readable(pieces, count * sizeof(*pieces)))
        return -EFAULT;
    for (u64 i = 0; i < count; i++) {
        long done = transfer(fd, write, pieces[i].iov_base, pieces[i].iov_len, AT_POSITION);
        if (done < 0)
            return total ? total : done;
        total += done;
        if ((u64)done < pieces[i].iov_len)
            break;
    }
    return total;
}

static long transfer_at(int fd, bool write, char *buffer, u64 size, int64_t offset)
{
    struct open_file *file = open_file(fd);

    if (offset < 0)
        return -EINVAL;
    if (file && has_no_position(file->node))
        return -ESPIPE;
    return transfer(fd, write, buffer, size, offset);
}

SYSTEM_CALL(read, int fd, char *buffer, u64 size)
{
    return transfer(fd, false, buffer, size, AT_POSITION);
}

SYSTEM_CALL(write, int fd, char *buffer, u64 size)
{
    return transfer(fd, true, buffer, size, AT_POSITION);
}

SYSTEM_CALL(pread64, int fd, char *buffer, u64 size, int64_t offset)
{
    return transfer_at(fd, false, buffer, size, offset);
}

SYSTEM_CALL(pwrite64, int fd, char *buffer, u64 size, int64_t offset)
{
    return transfer_at(fd, true, buffer, size, offset);
}

SYSTEM_CALL(readv, int fd, const struct iovec *pieces, u64 count)
{
    return transfer_pieces(fd, false, pieces, count);
}

SYSTEM_CALL(writev, int fd, const struct iovec *pieces, u64 count)
{
    return transfer_pieces(fd, true, pieces, count);
}

SYSTEM_CALL(lseek, int fd, int64_t offset, int whence)
{
    struct open_file *file = open_file(fd);
    int64_t position, base = 0;

    if (!file)
        return -EBADF;
    if (has_no_position(file->node))
        return -ESPIPE;
    if (whence == SEEK_CUR)
        base = file->position;
    if (whence == SEEK_END)
        base = file->node->size;
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

SYSTEM_CALL(truncate, const char *path, u64 size)
{
    struct node *node;
    long error = path_node(AT_FDCWD, path, 0, &node);

    return error ?: resize(node, size);
}

SYSTEM_CALL(ftruncate, int fd, u64 size)
{
    struct open_file *file = open_file(fd);

    if (!file || (file->flags & O_ACCMODE) == O_RDONLY)
        return -EBADF;
    return resize(file->node, size);
}

/* Files are in memory: there is nothing behind them to write to. And nobody else locks them. */
SYSTEM_CALL(fsync, int fd)
{
    return open_file(fd) ? 0 : -EBADF;
}
SAME_CALL(fdatasync, fsync);
SAME_CALL(flock, fsync);

/* The console answers as a terminal, so that C libraries write line by line. */
SYSTEM_CALL(ioctl, int fd, u64 request, void *argument)
{
    static const struct termios settings = {
        .c_iflag = ICRNL,
        .c_oflag = OPOST | ONLCR,
        .c_cflag = B38400 | CS8 | CREAD,
        .c_lflag = ISIG | ICANON | ECHO,
    };
    static const struct winsize size = {.ws_row = 25, .ws_col = 80};
    struct open_file *file = open_file(fd);

    if (!file)
        return -EBADF;
    if (file->node->type != NODE_CONSOLE)
        return -ENOTTY;
    if (request == TCGETS)
        return user_put(argument, &settings, sizeof(settings));
    if (request == TIOCGWINSZ)
        return user_put(argument, &size, sizeof(size));
    if (request >= TCSETS && request <= TCSETSF)
        return 0;
    return not_in_starter("the console's ioctl() gets its settings and size only", ENOTTY);
}
