/* SPDX-License-Identifier: Apache-2.0 */
/* From names to nodes. There are no symbolic links. */
#include "abi.h"
#include "files.h"

static struct node *current;

struct node *path_current(void)
{
    return current;
}

void path_set_current(struct node *directory)
{
    if (directory)
        node_use(directory);
    if (current)
        node_release(current);
    current = directory;
}

static long start_of(int at, const char *path, struct node **node)
{
    if (*path == '/') {
        *node = root;
    } else if (at == AT_FDCWD) {
        *node = current;
    } else {
        struct open_file *file = open_file(at);
        if (!file)
            return -EBADF;
        *node = file->node;
    }
    return 0;
}

/*
 * Follows a path that the program passed. That the last name does not exist is no error here; a
 * path that ends in "." or "..", or is "/", has no last name.
 */
long path_find(int at, const char *path, struct found *found)
{
    long length = user_string(path, PATH_LIMIT);
    struct node *node;

    if (length <= 0)
        return length ? length : -ENOENT;
    long error = start_of(at, path, &node);
    if (error)
        return error;
    *found = (struct found){.node = node, .wants_directory = true};
    for (;;) {
        while (*path == '/')
            path++;
        if (!*path)
            break;
        if (!found->node)
            return -ENOENT;
        if (found->node->type != NODE_DIRECTORY)
            return -ENOTDIR;
        const char *name = path;
        while (*path && *path != '/')
            path++;
        size_t size = path - name;
        if (size > NAME_LIMIT)
            return -ENAMETOOLONG;
        node = found->node;
        *found = (struct found){.node = node, .wants_directory = true};
        if (size == 1 && name[0] == '.')
            continue;
        if (size == 2 && name[0] == '.' && name[1] == '.') {
            found->node = node->parent ? node->parent : node;
            continue;
        }
        *found = (struct found){node, name, size, node_find(node, name, size), *path == '/'};
    }
    if (found->wants_directory && found->node && found->node->type != NODE_DIRECTORY)
        return -ENOTDIR;
    return 0;
}

/* For calls on what exists; with AT_EMPTY_PATH the descriptor itself may be meant. */
long path_find_node(int at, const char *path, int flags, struct node **node)
{
    struct found found;

    if (flags & AT_EMPTY_PATH && user_string(path, PATH_LIMIT) == 0)
        return start_of(at, path, node);
    long error = path_find(at, path, &found);
    if (error)
        return error;
    *node = found.node;
    return found.node ? 0 : -ENOENT;
}

/* Builds the absolute path from its end. Returns its length with the NUL. */
long path_of(struct node *directory, char *buffer, u64 size)
{
    char path[PATH_LIMIT];
    char *start = path + sizeof(path) - 1;

    *start = '\0';
    for (struct node *node = directory; node != root; node = node->parent) {
        if (!node->parent)
            return -ENOENT;
        size_t length = strlen(node->name);
        if ((size_t)(start - path) < length + 1)
            return -ENAMETOOLONG;
        start -= length;
        memcpy(start, node->name, length);
        *--start = '/';
    }
    if (!*start)
        *--start = '/';
    u64 needed = path + sizeof(path) - start;
    if (needed > size)
        return -ERANGE;
    memcpy(buffer, start, needed);
    return needed;
}
