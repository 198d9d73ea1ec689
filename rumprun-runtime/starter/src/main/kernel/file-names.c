/* SPDX-License-Identifier: Apache-2.0 */
/* What is done to names: opening, making, removing and renaming; and reading directories. */
#include "calls.h"
#include "files.h"

#define DOT 1
#define DOT_DOT 2

struct directory_entry {
    u64 number;
    int64_t next;
    u16 record_length;
    u8 type;
    char name[];
};

SYSTEM_CALL(umask, u32 mask)
{
    u32 before = program.umask;

    program.umask = mask & 0777;
    return before;
}

static long create(const struct found *found, enum node_type type, u32 mode, struct node **node)
{
    if (!found->directory->parent)
        return -ENOENT;
    *node = node_create(found->directory, found->name, found->length, type, mode & ~program.umask);
    return *node ? 0 : -ENOSPC;
}

static long check_open(const struct node *node, int flags)
{
    bool writes = (flags & O_ACCMODE) != O_RDONLY || flags & O_TRUNC;

    if (flags & O_CREAT && flags & O_EXCL)
        return -EEXIST;
    if (node->type == NODE_DIRECTORY)
        return writes || flags & O_CREAT ? -EISDIR : 0;
    if (flags & O_DIRECTORY)
        return -ENOTDIR;
    return writes && node->read_only ? -ETXTBSY : 0;
}

SYSTEM_CALL(openat, int at, const char *path, int flags, u32 mode)
{
    struct found found;
    int fd = descriptor_free(0);
    long error = path_find(at, path, &found);

    if (error || fd < 0)
        return error ?: fd;
    if (found.node)
        error = check_open(found.node, flags);
    else if (!(flags & O_CREAT))
        error = -ENOENT;
    else if (found.wants_directory)
        error = -EISDIR;
    else
        error = create(&found, NODE_FILE, mode, &found.node);
    if (error)
        return error;
    if (flags & O_TRUNC && found.node->type == NODE_FILE)
        node_resize(found.node, 0);
    descriptor_open(fd, found.node, flags);
    return fd;
}
SAME_CALL_AT_CURRENT(open, openat);

SYSTEM_CALL(creat, const char *path, u32 mode)
{
    return sys_openat(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

SYSTEM_CALL(mkdirat, int at, const char *path, u32 mode)
{
    struct found found;
    long error = path_find(at, path, &found);

    if (error)
        return error;
    return found.node ? -EEXIST : create(&found, NODE_DIRECTORY, mode, &found.node);
}
SAME_CALL_AT_CURRENT(mkdir, mkdirat);

SYSTEM_CALL(unlinkat, int at, const char *path, int flags)
{
    struct found found;
    long error = path_find(at, path, &found);

    if (error)
        return error;
    if (!found.node)
        return -ENOENT;
    bool is_directory = found.node->type == NODE_DIRECTORY;
    if (!!(flags & AT_REMOVEDIR) != is_directory)
        return is_directory ? -EISDIR : -ENOTDIR;
    if (!found.directory)
        return found.node == &root ? -EBUSY : -EINVAL;
    if (found.node->children)
        return -ENOTEMPTY;
    node_unlink(found.node);
    return 0;
}

SYSTEM_CALL(unlink, const char *path)
{
    return sys_unlinkat(AT_FDCWD, path, 0);
}

SYSTEM_CALL(rmdir, const char *path)
{
    return sys_unlinkat(AT_FDCWD, path, AT_REMOVEDIR);
}

static bool is_inside(const struct node *node, const struct node *directory)
{
    while (node && node != directory && node != &root)
        node = node->parent;
    return node == directory;
}

/* Whether the file or directory may become what `to` tells of. */
static long check_rename(struct node *node, const struct found *to)
{
    bool is_directory = node->type == NODE_DIRECTORY;

    if (to->wants_directory && !is_directory)
        return -ENOTDIR;
    if (is_inside(to->directory, node))
        return -EINVAL;
    if (!to->directory->parent)
        return -ENOENT;
    if (!to->node || to->node == node)
        return 0;
    if (is_directory != (to->node->type == NODE_DIRECTORY))
        return is_directory ? -ENOTDIR : -EISDIR;
    return to->node->children ? -ENOTEMPTY : 0;
}

SYSTEM_CALL(renameat, int old_at, const char *old, int new_at, const char *new)
{
    struct found from, to;
    long error = path_find(old_at, old, &from) ?: path_find(new_at, new, &to);

    if (error)
        return error;
    if (!from.node)
        return -ENOENT;
    if (!from.directory || !to.directory)
        return -EBUSY;
    if (from.node->in_tmp != to.directory->in_tmp)
        return -EXDEV; /* /tmp has its own limit, and so is like a file system of its own */
    error = check_rename(from.node, &to);
    if (error || to.node == from.node)
        return error;
    if (to.node)
        node_unlink(to.node);
    node_rename(from.node, to.directory, to.name, to.length);
    return 0;
}

SYSTEM_CALL(rename, const char *old, const char *new)
{
    return sys_renameat(AT_FDCWD, old, AT_FDCWD, new);
}

/* Returns the length of the record, 0 if it does not fit. */
static u64 put_entry(char *buffer, u64 size, u64 position, const struct node *node,
                     const char *name)
{
    struct directory_entry *entry = (void *)buffer;
    u64 name_size = strlen(name) + 1;
    u64 length = (offsetof(struct directory_entry, name) + name_size + 7) & ~7ull;

    if (length > size)
        return 0;
    *entry = (struct directory_entry){node->number, position, length, node_mode(node) >> 12};
    memcpy(entry->name, name, name_size);
    return length;
}

SYSTEM_CALL(getdents64, int fd, char *buffer, u64 size)
{
    struct open_file *file = open_file(fd);
    u64 used = 0;

    if (!file)
        return -EBADF;
    if (file->node->type != NODE_DIRECTORY)
        return -ENOTDIR;
    if (!user_writable(buffer, size))
        return -EFAULT;
    while (file->node->parent) {
        const struct node *node = file->node->children;
        const char *name = file->position < DOT ? "." : "..";
        u64 position = file->position + 1;
        if (file->position < DOT) {
            node = file->node;
        } else if (file->position < DOT_DOT) {
            node = file->node->parent;
        } else {
            while (node && node->position <= file->position)
                node = node->next;
            if (!node)
                break;
            name = node->name;
            position = node->position;
        }
        u64 length = put_entry(buffer + used, size - used, position, node, name);
        if (!length)
            return used ? (long)used : -EINVAL;
        used += length;
        file->position = position;
    }
    return used;
}
