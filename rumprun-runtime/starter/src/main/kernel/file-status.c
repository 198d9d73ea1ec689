/* SPDX-License-Identifier: Apache-2.0 */
/* What files are: stat() and its relatives, and the little that can be changed about it. */
#include "calls.h"
#include "files.h"

#define FILE_BLOCK_SIZE 4096
#define CONSOLE_BLOCK_SIZE 1024
#define SECTOR_SIZE 512

#define MAY_EXECUTE 1
#define MAY_WRITE 2

#define UTIME_NOW 0x3fffffff
#define UTIME_OMIT 0x3ffffffe

#define DEVICE(major, minor) ((major) << 8 | (minor))

static const u32 devices[] = {
    [NODE_CONSOLE] = DEVICE(5, 1),
    [NODE_NULL] = DEVICE(1, 3),
    [NODE_ZERO] = DEVICE(1, 5),
    [NODE_RANDOM] = DEVICE(1, 9),
    [NODE_EVENT] = 0, /* the last type */
};

static struct stat status_of(const struct node *node)
{
    struct timespec modified = timespec_from_ns(node->modified);

    return (struct stat){
        .st_dev = 1,
        .st_ino = node->number,
        .st_nlink = !node->parent ? 0 : node->type == NODE_DIRECTORY ? 2 : 1,
        .st_mode = node_mode(node),
        .st_rdev = devices[node->type],
        .st_size = node->size,
        .st_blksize = node->type == NODE_CONSOLE ? CONSOLE_BLOCK_SIZE : FILE_BLOCK_SIZE,
        .st_blocks = (node->size + SECTOR_SIZE - 1) / SECTOR_SIZE,
        .st_atime = modified.tv_sec,
        .st_atime_nsec = modified.tv_nsec,
        .st_mtime = modified.tv_sec,
        .st_mtime_nsec = modified.tv_nsec,
        .st_ctime = modified.tv_sec,
        .st_ctime_nsec = modified.tv_nsec,
    };
}

SYSTEM_CALL(newfstatat, int at, const char *path, struct stat *status, int flags)
{
    struct node *node;
    long error = path_node(at, path, flags, &node);

    if (error)
        return error;
    struct stat s = status_of(node);
    return user_put(status, &s, sizeof(s));
}

SYSTEM_CALL(stat, const char *path, struct stat *status)
{
    return sys_newfstatat(AT_FDCWD, path, status, 0);
}
SAME_CALL(lstat, stat);

SYSTEM_CALL(fstat, int fd, struct stat *status)
{
    return sys_newfstatat(fd, NULL, status, 0);
}

SYSTEM_CALL(statx, int at, const char *path, int flags, u32 mask, struct statx *status)
{
    struct node *node;
    long error = path_node(at, path, flags, &node);

    if (error)
        return error;
    struct stat s = status_of(node);
    struct statx_timestamp modified = {.tv_sec = s.st_mtime, .tv_nsec = s.st_mtime_nsec};
    struct statx x = {
        .stx_mask = mask & STATX_BASIC_STATS,
        .stx_blksize = s.st_blksize,
        .stx_nlink = s.st_nlink,
        .stx_mode = s.st_mode,
        .stx_ino = s.st_ino,
        .stx_size = s.st_size,
        .stx_blocks = s.st_blocks,
        .stx_atime = modified,
        .stx_ctime = modified,
        .stx_mtime = modified,
        .stx_rdev_major = s.st_rdev >> 8,
        .stx_rdev_minor = s.st_rdev & 0xff,
        .stx_dev_minor = s.st_dev,
    };
    return user_put(status, &x, sizeof(x));
}

/* Programs are root, who may do everything but execute what nobody may. */
SYSTEM_CALL(faccessat, int at, const char *path, int mode)
{
    struct node *node;
    long error = path_node(at, path, 0, &node);

    if (error)
        return error;
    if (mode & MAY_WRITE && node->read_only)
        return -ETXTBSY;
    return mode & MAY_EXECUTE && !(node_mode(node) & (S_IFDIR | 0111)) ? -EACCES : 0;
}
SAME_CALL(faccessat2, faccessat);
SAME_CALL_AT_CURRENT(access, faccessat);

/* The one name that is a link elsewhere; it leads to itself, as the program has no other name. */
SYSTEM_CALL(readlinkat, int at, const char *path, char *buffer, u64 size)
{
    static const char executable[] = "/proc/self/exe";
    struct node *node;
    long error = path_node(at, path, 0, &node);

    if (error)
        return error;
    if (!node->read_only || !size)
        return -EINVAL;
    size = min_u64(size, sizeof(executable) - 1);
    return user_put(buffer, executable, size) ?: (long)size;
}
SAME_CALL_AT_CURRENT(readlink, readlinkat);

SYSTEM_CALL(fchmodat, int at, const char *path, u32 mode)
{
    struct node *node;
    long error = path_node(at, path, 0, &node);

    if (!error)
        node->mode = mode & 07777;
    return error;
}
SAME_CALL_AT_CURRENT(chmod, fchmodat);

SYSTEM_CALL(fchmod, int fd, u32 mode)
{
    return sys_fchmodat(fd, NULL, mode);
}

/* Without a path, the descriptor is meant. Times of access are not kept. */
SYSTEM_CALL(utimensat, int at, const char *path, const struct timespec *times, int flags)
{
    struct node *node;
    struct timespec new[2] = {{0, UTIME_NOW}, {0, UTIME_NOW}};
    u64 modified = clock_wall();
    long error = path_node(at, path, flags, &node);

    if (!error && times)
        error = user_get(new, times, sizeof(new));
    if (error || new[1].tv_nsec == UTIME_OMIT)
        return error;
    if (new[1].tv_nsec != UTIME_NOW && !timespec_to_ns(&new[1], &modified))
        return -EINVAL;
    node->modified = modified;
    return 0;
}
