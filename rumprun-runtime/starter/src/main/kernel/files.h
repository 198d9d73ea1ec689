/* SPDX-License-Identifier: Apache-2.0 */
/* Files: a tree of nodes in memory, and descriptors that point to open ones. */
#ifndef FILES_H
#define FILES_H

#include "kernel.h"

#define MAX_OPEN 256

enum node_type {
    NODE_FILE,
    NODE_DIRECTORY,
    NODE_CONSOLE,
    NODE_NULL,
    NODE_ZERO,
    NODE_RANDOM,
    NODE_PIPE,
    NODE_EVENT,
};

struct node {
    struct node *parent; /* NULL: removed, only kept because it is still in use */
    struct node *next, *children; /* in a directory, sorted by position */
    char *name;
    size_t name_length;
    enum node_type type;
    u32 mode; /* permissions only */
    u64 number, position, modified;
    int users; /* open files, and the current directory */
    bool read_only;
    bool in_tmp; /* /tmp itself, or below it */
    u64 size;  /* a pipe's bytes, an event's count */
    u64 start; /* of a pipe's bytes; for an event: every read takes 1 */
    /* A file's contents: pages that were written; elsewhere what was baked in; else zeros. */
    u64 pages; /* their tree, of so many levels (node-data.c) */
    int levels;
    const char *baked;
    u64 baked_size;
};

struct open_file {
    struct node *node;
    u64 position; /* in a directory: that of the entry read last */
    int flags;
    int descriptors;
};

/* node.c: the tree */
extern struct node root;
struct node *node_find(struct node *directory, const char *name, size_t length);
struct node *node_new(enum node_type type, u32 mode); /* without a name; NULL: no memory */
struct node *node_create(struct node *directory, const char *name, size_t length,
                         enum node_type type, u32 mode); /* NULL: there is no memory for it */
void node_unlink(struct node *node);
void node_rename(struct node *node, struct node *directory, const char *name, size_t length);
u32 node_mode(const struct node *node); /* type and permissions, as stat() tells them */
void node_use(struct node *node);
void node_release(struct node *node);

/* node-data.c: contents; the caller has checked the pointers */
u64 node_read(struct node *node, u64 offset, char *to, u64 size);
long node_write(struct node *node, u64 offset, const char *from, u64 size);
long node_resize(struct node *node, u64 size);
void node_free_data(struct node *node);
u64 node_copy(struct node *node, bool write, u64 offset, char *buffer, u64 size);

/* descriptors.c */
void descriptors_reset(void);
struct open_file *open_file(int fd);
int descriptor_free(u64 lowest);
void descriptor_open(int fd, struct node *node, int flags);
bool node_is_open(const struct node *node, int mode);

/* pipe.c: what makes threads wait */
static inline bool is_stream(const struct node *node)
{
    return node->type >= NODE_PIPE;
}
long stream_transfer(int fd, bool write, char *buffer, u64 size);
int stream_events(const struct node *node, int mode); /* as poll() tells them */
long streams_wait(u64 deadline);
void streams_changed(void);

/* path.c */
struct found {
    struct node *directory; /* where the last name is or would be; NULL if it is no plain name */
    const char *name;
    size_t length;
    struct node *node; /* NULL: there is none of that name */
    bool wants_directory; /* a slash follows the name */
};
long path_find(int at, const char *path, struct found *found);
long path_node(int at, const char *path, int flags, struct node **node);
void current_directory_set(struct node *directory);

/* file-tree.c, cookfs.c: what is there at the start */
extern struct node *console_node;
void file_tree_init(void);
void file_tree_set_program(const struct blob *file);
void cookfs_unpack(void);

#endif
