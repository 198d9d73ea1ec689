/* SPDX-License-Identifier: Apache-2.0 */
/* What files are: stat() and its relatives, and the little that can be changed about it. */
#include "calls.h"
#include "files.h"

#define FILE_BLOCK_SIZE 4096
#define SECTOR_SIZE 512

#define DEVICE(major, minor) ((major) << 8 | (minor))

static const u32 devices[] = {
    [NODE_CONSOLE] = DEVICE(5, 1),
    [NODE_NULL] = DEVICE(1, 3),
    [NODE_ZERO] = DEVICE(1, 5),
    [NODE_RANDOM] = DEVICE(1, 9),
};

static struct stat status_of(const struct node *node)
{
    struct timespec modified = timespec_from_ns(node->modified);
    u32 type = node->type == NODE_DIRECTORY ? S_IFDIR : node->type == NODE_FILE ? S_IFREG : S_IFCHR;

    return (struct stat){
        .device = 1,
        .number = node->number,
        .links = !node->parent ? 0 : type == S_IFDIR ? 2 : 1,
        .mode = type | node->mode,
        .special_device = node->type < COUNT(devices) ? devices[node->type] : 0,
        .size = node->size,
        .block_size = type == S_IFCHR ? CONSOLE_BLOCK_SIZE : FILE_BLOCK_SIZE,
        .blocks = (node->size + SECTOR_SIZE - 1) / SECTOR_SIZE,
        .accessed = modified,
        .modified = modified,
        .changed = modified,
    };
}

static long put_status(const struct node *node, struct stat *status)
{
    if (!user_writable(status, sizeof(*status)))
        return -EFAULT;
    *status = status_of(node);
    return 0;
}

long sys_newfstatat(int at, const char *path, struct stat *status, int flags)
{
    struct node *node;
    long error = path_find_node(at, path, flags, &node);

    return error ? error : put_status(node, status);
}

long sys_fstat(int fd, struct stat *status)
{
    struct open_file *file = open_file(fd);

    return file ? put_status(file->node, status) : -EBADF;
}

static struct statx_time to_statx_time(struct timespec time)
{
    return (struct statx_time){.seconds = time.seconds, .nanoseconds = time.nanoseconds};
}

long sys_statx(int at, const char *path, int flags, u32 mask, struct statx *status)
{
    struct node *node;
    long error = path_find_node(at, path, flags, &node);

    if (error)
        return error;
    if (!user_writable(status, sizeof(*status)))
        return -EFAULT;
    struct stat s = status_of(node);
    *status = (struct statx){
        .mask = mask & STATX_BASIC_STATS,
        .block_size = s.block_size,
        .links = s.links,
        .mode = s.mode,
        .number = s.number,
        .size = s.size,
        .blocks = s.blocks,
        .accessed = to_statx_time(s.accessed),
        .changed = to_statx_time(s.changed),
        .modified = to_statx_time(s.modified),
        .special_major = s.special_device >> 8,
        .special_minor = s.special_device & 0xff,
        .minor = s.device,
    };
    return 0;
}

/* Programs are root, who may do everything but execute what nobody may. */
long sys_faccessat(int at, const char *path, int mode)
{
    struct node *node;
    long error = path_find_node(at, path, 0, &node);

    if (error)
        return error;
    if (mode & ~7)
        return -EINVAL;
    if (mode & 2 && node->read_only)
        return -ETXTBSY;
    return mode & 1 && node->type != NODE_DIRECTORY && !(node->mode & 0111) ? -EACCES : 0;
}

/* The one name that is a link elsewhere; it leads to itself, as the program has no other name. */
long sys_readlinkat(int at, const char *path, char *buffer, u64 size)
{
    static const char executable[] = "/proc/self/exe";
    struct node *node;
    long error = path_find_node(at, path, 0, &node);

    if (error)
        return error;
    if (!node->read_only || !size)
        return -EINVAL;
    size = min_u64(size, sizeof(executable) - 1);
    if (!user_writable(buffer, size))
        return -EFAULT;
    memcpy(buffer, executable, size);
    return size;
}

long sys_fchmodat(int at, const char *path, u32 mode)
{
    struct node *node;
    long error = path_find_node(at, path, 0, &node);

    if (!error)
        node->mode = mode & 07777;
    return error;
}

long sys_fchmod(int fd, u32 mode)
{
    struct open_file *file = open_file(fd);

    if (!file)
        return -EBADF;
    file->node->mode = mode & 07777;
    return 0;
}

/* There is one user, who owns every file. */
long sys_fchownat(int at, const char *path, int flags)
{
    struct node *node;

    return path_find_node(at, path, flags, &node);
}

long sys_fchown(int fd)
{
    return open_file(fd) ? 0 : -EBADF;
}

/* Times of access are not kept. */
long sys_utimensat(int at, const char *path, const struct timespec *times, int flags)
{
    struct open_file *file = open_file(at);
    struct node *node;
    u64 modified = clock_wall();
    long error = 0;

    if (path)
        error = path_find_node(at, path, flags, &node);
    else if (file)
        node = file->node;
    else
        error = -EBADF;
    if (error)
        return error;
    if (times) {
        if (!user_readable(times, 2 * sizeof(*times)))
            return -EFAULT;
        if (times[1].nanoseconds == UTIME_OMIT)
            return 0;
        if (times[1].nanoseconds != UTIME_NOW && !timespec_to_ns(&times[1], &modified))
            return -EINVAL;
    }
    node->modified = modified;
    return 0;
}
