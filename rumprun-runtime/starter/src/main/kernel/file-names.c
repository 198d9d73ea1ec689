/* SPDX-License-Identifier: Apache-2.0 */
/* Changing and reading directories. */
#include "calls.h"
#include "files.h"

#define DOT 1
#define DOT_DOT 2

long sys_mkdirat(int at, const char *path, u32 mode)
{
    struct found found;
    long error = path_find(at, path, &found);

    if (error)
        return error;
    if (found.node)
        return -EEXIST;
    if (!found.directory->parent)
        return -ENOENT;
    return node_create(found.directory, found.name, found.length, NODE_DIRECTORY, mode) ? 0
                                                                                       : -ENOSPC;
}

long sys_unlinkat(int at, const char *path, int flags)
{
    struct found found;
    long error = path_find(at, path, &found);

    if (error)
        return error;
    if (!found.node)
        return -ENOENT;
    bool is_directory = found.node->type == NODE_DIRECTORY;
    if (flags & ~AT_REMOVEDIR)
        return -EINVAL;
    if (!!(flags & AT_REMOVEDIR) != is_directory)
        return is_directory ? -EISDIR : -ENOTDIR;
    if (!found.directory)
        return found.node == root ? -EBUSY : -EINVAL;
    if (found.node->children)
        return -ENOTEMPTY;
    node_unlink(found.node);
    return 0;
}

static bool is_inside(const struct node *node, const struct node *directory)
{
    for (;; node = node->parent) {
        if (!node || node == directory)
            return node;
        if (node == root)
            return false;
    }
}

static long check_replaced(const struct node *node, const struct node *replaced)
{
    bool is_directory = node->type == NODE_DIRECTORY;

    if (is_directory != (replaced->type == NODE_DIRECTORY))
        return is_directory ? -ENOTDIR : -EISDIR;
    return replaced->children ? -ENOTEMPTY : 0;
}

long sys_renameat2(int old_at, const char *old, int new_at, const char *new, u32 flags)
{
    struct found from, to;
    long error = path_find(old_at, old, &from);

    if (!error)
        error = path_find(new_at, new, &to);
    if (error)
        return error;
    if (flags & ~RENAME_NOREPLACE)
        return not_in_starter("renameat2() has RENAME_NOREPLACE only", EINVAL);
    if (!from.node)
        return -ENOENT;
    if (!from.directory || !to.directory)
        return -EBUSY;
    if (to.node && flags & RENAME_NOREPLACE)
        return -EEXIST;
    if (to.node == from.node)
        return 0;
    if (to.wants_directory && from.node->type != NODE_DIRECTORY)
        return -ENOTDIR;
    if (is_inside(to.directory, from.node))
        return -EINVAL;
    if (!to.directory->parent)
        return -ENOENT;
    if (to.node) {
        error = check_replaced(from.node, to.node);
        if (error)
            return error;
        node_unlink(to.node);
    }
    node_rename(from.node, to.directory, to.name, to.length);
    return 0;
}

static u8 type_of(const struct node *node)
{
    return node->type == NODE_DIRECTORY ? DT_DIR : node->type == NODE_FILE ? DT_REG : DT_CHR;
}

/* Returns the length of the record, 0 if it does not fit. */
static u64 put_entry(char *buffer, u64 size, u64 position, const struct node *node,
                     const char *name)
{
    struct dirent *entry = (void *)buffer;
    u64 name_size = strlen(name) + 1;
    u64 length = (offsetof(struct dirent, name) + name_size + 7) & ~7ull;

    if (length > size)
        return 0;
    *entry = (struct dirent){node->number, position, length, type_of(node)};
    memcpy(entry->name, name, name_size);
    return length;
}

/* An open directory's position is the number of the node that was read last; . and .. are 1, 2. */
long sys_getdents64(int fd, char *buffer, u64 size)
{
    struct open_file *file = open_file(fd);
    u64 used = 0;

    if (!file)
        return -EBADF;
    struct node *directory = file->node;
    if (directory->type != NODE_DIRECTORY)
        return -ENOTDIR;
    if (!user_writable(buffer, size))
        return -EFAULT;
    while (directory->parent) {
        const struct node *node = directory;
        u64 position = file->position + 1;
        const char *name = position == DOT ? "." : "..";
        if (position == DOT_DOT)
            node = directory->parent;
        if (position > DOT_DOT) {
            node = node_next(directory, file->position);
            if (!node)
                break;
            position = node->number;
            name = node->name;
        }
        u64 length = put_entry(buffer + used, size - used, position, node, name);
        if (!length)
            return used ? (long)used : -EINVAL;
        used += length;
        file->position = position;
    }
    return used;
}
