/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The contents of files. Written pages hang in a tree of tables, which has as many levels as the
 * file needs: none for a single page. A page that was never written is read from what was baked
 * in, or as zeros.
 */
#include "calls.h"
#include "files.h"

#define TABLE_BITS 9
#define TABLE_ENTRIES (1 << TABLE_BITS)
#define LARGEST_FILE (1ull << 40)
#define PAGES_FOR_ONE 5 /* it, and the tables above it */

static u64 tmp_pages; /* of all files in /tmp */

/* Where the page's address is or would be; NULL if there is no table for it and none is made. */
static u64 *entry_at(struct node *node, u64 page, bool make)
{
    for (; page >> TABLE_BITS * node->levels; node->levels++) {
        if (!make)
            return NULL;
        u64 below = node->pages;
        node->pages = page_alloc_zeroed();
        *(u64 *)at_physical(node->pages) = below;
    }
    u64 *entry = &node->pages;
    for (int level = node->levels - 1; level >= 0; level--) {
        if (!*entry && !make)
            return NULL;
        if (!*entry)
            *entry = page_alloc_zeroed();
        u64 *table = at_physical(*entry);
        entry = &table[page >> TABLE_BITS * level & (TABLE_ENTRIES - 1)];
    }
    return entry;
}

static char *written_page(struct node *node, u64 page)
{
    u64 *entry = entry_at(node, page, false);

    return entry && *entry ? at_physical(*entry) : NULL;
}

static void read_unwritten(const struct node *node, u64 offset, char *to, u64 size)
{
    u64 baked = 0;

    if (offset < node->baked_size)
        baked = min_u64(size, node->baked_size - offset);
    memcpy(to, node->baked + offset, baked);
    memset(to + baked, 0, size - baked);
}

/* NULL if there is no room for it. */
static char *page_to_write(struct node *node, u64 page)
{
    char *data = written_page(node, page);

    if (data)
        return data;
    if (!vm_memory_left(PAGES_FOR_ONE) || (node->in_tmp && tmp_pages >= tmp_size / PAGE_SIZE))
        return NULL;
    tmp_pages += node->in_tmp;
    u64 physical = page_alloc();
    data = at_physical(physical);
    read_unwritten(node, page * PAGE_SIZE, data, PAGE_SIZE);
    *entry_at(node, page, true) = physical;
    return data;
}

/* Page by page; returns how much was copied, less than all only if there is no room. */
u64 node_copy(struct node *node, bool write, u64 offset, char *buffer, u64 size)
{
    u64 end = offset + size;

    for (u64 at = offset; at < end;) {
        u64 page = at / PAGE_SIZE, in_page = at % PAGE_SIZE;
        u64 piece = min_u64(end - at, PAGE_SIZE - in_page);
        char *data = write ? page_to_write(node, page) : written_page(node, page);
        if (write && !data)
            return at - offset;
        if (write)
            memcpy(data + in_page, buffer, piece);
        else if (data)
            memcpy(buffer, data + in_page, piece);
        else
            read_unwritten(node, at, buffer, piece);
        at += piece;
        buffer += piece;
    }
    return size;
}

static long write_file(struct node *node, u64 offset, const char *from, u64 size)
{
    if (offset >= LARGEST_FILE)
        return -EFBIG;
    u64 done = node_copy(node, true, offset, (char *)from, min_u64(size, LARGEST_FILE - offset));
    if (done) {
        node->size = max_u64(node->size, offset + done);
        node->modified = clock_wall();
    }
    return done || !size ? (long)done : -ENOSPC;
}

/* Frees a table's or file's pages from the first one on; the table itself if all are. */
static void free_from(const struct node *node, u64 *entry, int level, u64 first)
{
    if (!*entry)
        return;
    if (level > 0) {
        u64 *table = at_physical(*entry), span = 1ull << TABLE_BITS * (level - 1);
        for (u64 i = first / span; i < TABLE_ENTRIES; i++)
            free_from(node, &table[i], level - 1, first > i * span ? first - i * span : 0);
    }
    if (!first) {
        tmp_pages -= level == 0 && node->in_tmp;
        page_free(*entry);
        *entry = 0;
    }
}

void node_free_data(struct node *node)
{
    free_from(node, &node->pages, node->levels, 0);
}

/* What is cut off must not come back when the file grows again. */
long node_resize(struct node *node, u64 size)
{
    char *last = written_page(node, size / PAGE_SIZE);

    if (size > LARGEST_FILE)
        return -EFBIG;
    node->baked_size = min_u64(node->baked_size, size);
    free_from(node, &node->pages, node->levels, page_up(size) / PAGE_SIZE);
    if (last && size % PAGE_SIZE)
        memset(last + size % PAGE_SIZE, 0, PAGE_SIZE - size % PAGE_SIZE);
    node->size = size;
    node->modified = clock_wall();
    return 0;
}

u64 node_read(struct node *node, u64 offset, char *to, u64 size)
{
    switch (node->type) {
    case NODE_FILE:
        size = offset < node->size ? min_u64(size, node->size - offset) : 0;
        return node_copy(node, false, offset, to, size);
    case NODE_ZERO:
        memset(to, 0, size);
        return size;
    case NODE_RANDOM:
        random_warn();
        random_fill(to, size);
        return size;
    default:
        return 0; /* the console's input, too, is at its end */
    }
}

long node_write(struct node *node, u64 offset, const char *from, u64 size)
{
    if (node->type == NODE_FILE)
        return write_file(node, offset, from, size);
    if (node->type == NODE_CONSOLE)
        console_write(from, size);
    return size;
}
