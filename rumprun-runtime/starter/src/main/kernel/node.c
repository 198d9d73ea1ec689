/* SPDX-License-Identifier: Apache-2.0 */
/* The tree of files. */
#include "calls.h"
#include "files.h"

struct node root = {.parent = &root, .type = NODE_DIRECTORY, .mode = 0755, .number = 1};

static u64 last_number = 2; /* in directories, the positions 1 and 2 are those of . and .. */

struct node *node_find(struct node *directory, const char *name, size_t length)
{
    struct node *node = directory->children;

    while (node && (node->name_length != length || memcmp(node->name, name, length) != 0))
        node = node->next;
    return node;
}

/* New entries come last, so that who reads a directory while it changes misses none. */
static void link_to(struct node *node, struct node *directory, const char *name, size_t length)
{
    struct node **link = &directory->children;

    while (*link)
        link = &(*link)->next;
    *link = node;
    node->parent = directory;
    node->next = NULL;
    node->position = ++last_number;
    node->name = heap_alloc(length + 1);
    node->name_length = length;
    memcpy(node->name, name, length);
    directory->modified = clock_wall();
}

static void take_out(struct node *node)
{
    struct node **link = &node->parent->children;

    while (*link != node)
        link = &(*link)->next;
    *link = node->next;
    node->parent->modified = clock_wall();
    node->parent = NULL;
    heap_free(node->name, node->name_length + 1);
}

static void free_if_unused(struct node *node)
{
    if (node->parent || node->users)
        return;
    node_free_data(node);
    heap_free(node, sizeof(*node));
}

struct node *node_new(enum node_type type, u32 mode)
{
    if (!vm_memory_left(2))
        return NULL;
    struct node *node = heap_alloc(sizeof(*node));
    node->type = type;
    node->mode = mode & 07777;
    return node;
}

struct node *node_create(struct node *directory, const char *name, size_t length,
                         enum node_type type, u32 mode)
{
    struct node *node = node_new(type, mode);

    if (!node)
        return NULL;
    link_to(node, directory, name, length);
    node->in_tmp = directory->in_tmp || (directory == &root && strcmp(node->name, "tmp") == 0);
    node->number = node->position;
    node->modified = directory->modified;
    return node;
}

void node_unlink(struct node *node)
{
    take_out(node);
    free_if_unused(node);
}

void node_rename(struct node *node, struct node *directory, const char *name, size_t length)
{
    take_out(node);
    link_to(node, directory, name, length);
}

void node_use(struct node *node)
{
    node->users++;
}

void node_release(struct node *node)
{
    node->users--;
    free_if_unused(node);
}

u32 node_mode(const struct node *node)
{
    static const u32 types[] = {
        [NODE_FILE] = S_IFREG,
        [NODE_DIRECTORY] = S_IFDIR,
        [NODE_CONSOLE] = S_IFCHR,
        [NODE_NULL] = S_IFCHR,
        [NODE_ZERO] = S_IFCHR,
        [NODE_RANDOM] = S_IFCHR,
        [NODE_PIPE] = S_IFIFO,
        [NODE_EVENT] = 0, /* it has none in Linux, either */
    };

    return types[node->type] | node->mode;
}
