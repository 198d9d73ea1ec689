/* SPDX-License-Identifier: Apache-2.0 */
/* The files that are there without being baked in. */
#include "files.h"

struct node *console_node;
static struct node *executable;

static struct node *make(struct node *directory, const char *name, enum node_type type, u32 mode)
{
    struct node *node = node_find(directory, name, strlen(name));

    if (!node)
        node = node_create(directory, name, strlen(name), type, mode);
    if (!node)
        panic("out of memory: there is not even enough to start");
    if (node->type != type)
        panic("cookfs: %s is baked in, but must be of another kind", name);
    return node;
}

/* After what was baked in, which may contain these directories, and an /etc/hostname, too. */
void file_tree_init(void)
{
    cookfs_unpack();

    struct node *dev = make(&root, "dev", NODE_DIRECTORY, 0755);
    struct node *etc = make(&root, "etc", NODE_DIRECTORY, 0755);
    struct node *proc = make(&root, "proc", NODE_DIRECTORY, 0555);
    struct node *self = make(proc, "self", NODE_DIRECTORY, 0555);
    make(&root, "tmp", NODE_DIRECTORY, 01777);
    make(dev, "null", NODE_NULL, 0666);
    make(dev, "zero", NODE_ZERO, 0666);
    make(dev, "urandom", NODE_RANDOM, 0666);
    console_node = make(dev, "console", NODE_CONSOLE, 0620);
    executable = make(self, "exe", NODE_FILE, 0555);
    executable->read_only = true;
    /* Programs may remove these two; the next program needs them. */
    node_use(console_node);
    node_use(executable);

    struct node *hostname = make(etc, "hostname", NODE_FILE, 0644);
    if (!hostname->size) {
        node_write(hostname, 0, config.hostname, strlen(config.hostname));
        node_write(hostname, hostname->size, "\n", 1);
    }
}

void file_tree_set_program(const struct blob *file)
{
    executable->baked = file->start;
    executable->baked_size = executable->size = file->end - file->start;
}
