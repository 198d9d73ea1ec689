/* SPDX-License-Identifier: Apache-2.0 */
#include "abi.h"
#include "files.h"

static struct node root_node = {.parent = &root_node, .type = NODE_DIRECTORY, .mode = 0755,
                                .number = 1};
struct node *root = &root_node;

static u64 last_number = 2; /* directories are read by number: 1 and 2 stand for . and .. */

/* FNV-1a: most names are told apart without being compared. */
static u32 hash_of(const char *name, size_t length)
{
    u32 hash = 0x811c9dc5;

    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (u8)name[i]) * 0x01000193;
    return hash;
}

static void set_name(struct node *node, const char *name, size_t length)
{
    node->name = heap_alloc(length + 1);
    memcpy(node->name, name, length);
    node->name_length = length;
    node->name_hash = hash_of(name, length);
}

struct node *node_find(struct node *directory, const char *name, size_t length)
{
    u32 hash = hash_of(name, length);

    for (struct node *node = directory->children; node; node = node->next)
        if (node->name_hash == hash && node->name_length == length &&
            memcmp(node->name, name, length) == 0)
            return node;
    return NULL;
}

/* Reading a directory goes on after a number, so what is removed in between does no harm. */
struct node *node_next(struct node *directory, u64 after_number)
{
    struct node *next = NULL;

    for (struct node *node = directory->children; node && node->number > after_number;
         node = node->next)
        next = node;
    return next;
}

static void link_to(struct node *node, struct node *directory)
{
    struct node **link = &directory->children;

    while (*link && (*link)->number > node->number)
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
    heap_free(node->name, node->name_length + 1);
    heap_free(node, sizeof(*node));
}

void node_unlink(struct node *node)
{
    take_out(node);
    free_if_unused(node);
}

void node_rename(struct node *node, struct node *directory, const char *name, size_t length)
{
    take_out(node);
    heap_free(node->name, node->name_length + 1);
    set_name(node, name, length);
    link_to(node, directory);
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
    set_name(node, name, length);
    node->type = type;
    node->mode = mode & 07777;
    node->number = ++last_number;
    node->modified = clock_wall();
    link_to(node, directory);
    return node;
}
