/* SPDX-License-Identifier: Apache-2.0 */
/* From names to nodes, and the current directory. There are no symbolic links. */
#include "calls.h"
#include "files.h"

static struct node *current_directory;

static struct node *start_of(int at, const char *path)
{
    struct open_file *file = open_file(at);

    if (*path == '/')
        return &root;
    if (at == AT_FDCWD)
        return current_directory;
    return file ? file->node : NULL;
}

static bool is_dots(const char *name, size_t length, size_t dots)
{
    return length == dots && memcmp(name, "..", dots) == 0;
}

/*
 * Follows a path that the program passed. That the last name does not exist is no error here; a
 * path that ends in "." or "..", or is "/", has no last name.
 */
long path_find(int at, const char *path, struct found *found)
{
    long length = user_string(path, PATH_MAX);

    if (length <= 0)
        return length ? length : -ENOENT;
    *found = (struct found){.node = start_of(at, path), .wants_directory = true};
    if (!found->node)
        return -EBADF;
    for (;;) {
        while (*path == '/')
            path++;
        struct node *node = found->node;
        if (!*path)
            return found->wants_directory && node && node->type != NODE_DIRECTORY ? -ENOTDIR : 0;
        if (!node)
            return -ENOENT;
        if (node->type != NODE_DIRECTORY)
            return -ENOTDIR;
        const char *name = path;
        while (*path && *path != '/')
            path++;
        size_t size = path - name;
        if (size > NAME_MAX)
            return -ENAMETOOLONG;
        if (is_dots(name, size, 1))
            *found = (struct found){.node = node, .wants_directory = true};
        else if (is_dots(name, size, 2))
            *found = (struct found){.node = node->parent ?: node, .wants_directory = true};
        else
            *found = (struct found){node, name, size, node_find(node, name, size), *path == '/'};
    }
}

/* For calls on what exists: the descriptor itself if there is no path. */
long path_node(int at, const char *path, int flags, struct node **node)
{
    bool itself = path ? flags & AT_EMPTY_PATH && user_string(path, PATH_MAX) == 0
                       : at != AT_FDCWD;
    struct found found = {.node = NULL};
    long error = 0;

    if (itself)
        found.node = start_of(at, "");
    else
        error = path_find(at, path, &found);
    *node = found.node;
    return error || *node ? error : itself ? -EBADF : -ENOENT;
}

void current_directory_set(struct node *directory)
{
    node_use(directory);
    if (current_directory)
        node_release(current_directory);
    current_directory = directory;
}

static long change_to(int at, const char *path)
{
    struct node *node;
    long error = path_node(at, path, 0, &node);

    if (error)
        return error;
    if (node->type != NODE_DIRECTORY)
        return -ENOTDIR;
    current_directory_set(node);
    return 0;
}

SYSTEM_CALL(chdir, const char *path)
{
    return change_to(AT_FDCWD, path);
}

SYSTEM_CALL(fchdir, int fd)
{
    return change_to(fd, NULL);
}

/* Builds the path from its end. */
SYSTEM_CALL(getcwd, char *buffer, u64 size)
{
    struct node *node;
    u64 needed = sizeof("");

    for (node = current_directory; node != &root; node = node->parent) {
        if (!node->parent)
            return -ENOENT;
        needed += 1 + node->name_length;
    }
    needed = max_u64(needed, sizeof("/"));
    if (needed > size)
        return -ERANGE;
    if (!user_writable(buffer, needed))
        return -EFAULT;
    char *start = buffer + needed - 1;
    buffer[0] = '/';
    *start = '\0';
    for (node = current_directory; node != &root; node = node->parent) {
        start -= node->name_length;
        memcpy(start, node->name, node->name_length);
        *--start = '/';
    }
    return needed;
}
