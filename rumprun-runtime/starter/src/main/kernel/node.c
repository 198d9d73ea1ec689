/* SPDX-License-Identifier: Apache-2.0 */
#include "abi.h"
#include "files.h"

static struct node root_node = {.parent = &root_node, .type = NODE_DIRECTORY, .mode = 0755,
                                .number = 1};
struct node *root = &root_node;

static u64 last_number = 2; /* directories are read by number: 1 and 2 stand for . and .. */

char *node_make_name(const char *name, size_t length)
{
    char *copy = heap_alloc(length + 1);

    memcpy(copy, name, length);
    return copy;
}

struct node *node_find(struct node *directory, const char *name, size_t length)
{
    for (struct node *node = directory->children; node; node = node->next)
        if (memcmp(node->name, name, strnlen(node->name, length)) == 0 &&
            strlen(node->name) == length)
            return node;
    return NULL;
}

/* Reading a directory goes on after a number, so what is removed in between does no harm. */
struct node *node_next(struct node *directory, u64 after_number)
{
    struct node *node = directory->children;

    while (node && node->number <= after_number)
        node = node->next;
    return node;
}

void node_link(struct node *node, struct node *directory)
{
    struct node **link = &directory->children;

    while (*link && (*link)->number < node->number)
        link = &(*link)->next;
    node->next = *link;
    *link = node;
    node->parent = directory;
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
}

static void free_if_unused(struct node *node)
{
    if (node->parent || node->users)
        return;
    node_free_data(node);
    heap_free(node->name, strlen(node->name) + 1);
    heap_free(node, sizeof(*node));
}

void node_unlink(struct node *node)
{
    take_out(node);
    free_if_unused(node);
}

void node_rename(struct node *node, struct node *directory, char *name)
{
    take_out(node);
    heap_free(node->name, strlen(node->name) + 1);
    node->name = name;
    node_link(node, directory);
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

/* NULL if there is no memory for it. */
struct node *node_create(struct node *directory, const char *name, size_t length,
                         enum node_type type, u32 mode)
{
    if (!vm_memory_left(2))
        return NULL;
    struct node *node = heap_alloc(sizeof(*node));
    node->name = node_make_name(name, length);
    node->type = type;
    node->mode = mode & 07777;
    node->number = ++last_number;
    node->modified = clock_wall();
    node_link(node, directory);
    return node;
}
