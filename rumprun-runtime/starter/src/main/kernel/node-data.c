/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The contents of files. Written pages hang in a tree of tables, which has as many levels as the
 * file needs: none for a single page. A page that was never written is read from what was baked
 * in, or as zeros.
 */
#include "abi.h"
#include "files.h"

#define TABLE_BITS 9
#define TABLE_ENTRIES (1 << TABLE_BITS)
#define LARGEST_FILE (1ull << 40)
#define PAGES_FOR_ONE 5 /* it, and the tables above it */

/* Where the page's address is or would be; NULL if there is no table for it. */
static u64 *entry_at(struct node *node, u64 page)
{
    u64 *entry = &node->pages;

    if (page >> TABLE_BITS * node->levels)
        return NULL;
    for (int level = node->levels; level > 0 && entry; level--) {
        u64 *table = at_physical(*entry);
        entry = *entry ? &table[page >> TABLE_BITS * (level - 1) & (TABLE_ENTRIES - 1)] : NULL;
    }
    return entry;
}

/* The same, with the tables made. */
static u64 *make_entry_at(struct node *node, u64 page)
{
    for (; page >> TABLE_BITS * node->levels; node->levels++) {
        u64 below = node->pages;
        node->pages = page_alloc_zeroed();
        *(u64 *)at_physical(node->pages) = below;
    }
    u64 *entry = &node->pages;
    for (int level = node->levels; level > 0; level--) {
        if (!*entry)
            *entry = page_alloc_zeroed();
        u64 *table = at_physical(*entry);
        entry = &table[page >> TABLE_BITS * (level - 1) & (TABLE_ENTRIES - 1)];
    }
    return entry;
}

static char *written_page(struct node *node, u64 page)
{
    u64 *entry = entry_at(node, page);

    return entry && *entry ? at_physical(*entry) : NULL;
}

static u64 baked_bytes(const struct node *node, u64 offset, u64 size)
{
    return offset < node->baked_size ? min_u64(size, node->baked_size - offset) : 0;
}

static void read_unwritten(const struct node *node, u64 offset, char *to, u64 size)
{
    u64 baked = baked_bytes(node, offset, size);

    if (baked)
        memcpy(to, node->baked + offset, baked);
    memset(to + baked, 0, size - baked);
}

/* NULL if there is no memory for it. */
static char *page_to_write(struct node *node, u64 page)
{
    char *data = written_page(node, page);

    if (data)
        return data;
    if (!vm_memory_left(PAGES_FOR_ONE))
        return NULL;
    u64 physical = page_alloc();
    data = at_physical(physical);
    read_unwritten(node, page * PAGE_SIZE, data, PAGE_SIZE);
    *make_entry_at(node, page) = physical;
    return data;
}

static u64 read_file(struct node *node, u64 offset, char *to, u64 size)
{
    if (offset >= node->size)
        return 0;
    size = min_u64(size, node->size - offset);
    for (u64 done = 0; done < size;) {
        u64 at = offset + done;
        u64 piece = min_u64(size - done, PAGE_SIZE - at % PAGE_SIZE);
        const char *page = written_page(node, at / PAGE_SIZE);
        if (page)
            memcpy(to + done, page + at % PAGE_SIZE, piece);
        else
            read_unwritten(node, at, to + done, piece);
        done += piece;
    }
    return size;
}

static long write_file(struct node *node, u64 offset, const char *from, u64 size)
{
    if (offset >= LARGEST_FILE)
        return -EFBIG;
    size = min_u64(size, LARGEST_FILE - offset);
    u64 done = 0;
    while (done < size) {
        u64 at = offset + done;
        u64 piece = min_u64(size - done, PAGE_SIZE - at % PAGE_SIZE);
        char *page = page_to_write(node, at / PAGE_SIZE);
        if (!page)
            break;
        memcpy(page + at % PAGE_SIZE, from + done, piece);
        done += piece;
    }
    if (done) {
        node->size = max_u64(node->size, offset + done);
        node->modified = clock_wall();
    }
    return done || !size ? (long)done : -ENOSPC;
}

/* Frees a table's or file's pages from the first one on; the table itself if all are. */
static void free_from(u64 *entry, int level, u64 first)
{
    if (!*entry)
        return;
    if (level > 0) {
        u64 *table = at_physical(*entry), span = 1ull << TABLE_BITS * (level - 1);
        for (u64 i = first / span; i < TABLE_ENTRIES; i++)
            free_from(&table[i], level - 1, first > i * span ? first - i * span : 0);
    }
    if (!first) {
        page_free(*entry);
        *entry = 0;
    }
}

void node_free_data(struct node *node)
{
    free_from(&node->pages, node->levels, 0);
}

/* What is cut off must not come back when the file grows again. */
long node_resize(struct node *node, u64 size)
{
    if (size > LARGEST_FILE)
        return -EFBIG;
    if (size < node->size) {
        char *last = written_page(node, size / PAGE_SIZE);
        node->baked_size = min_u64(node->baked_size, size);
        free_from(&node->pages, node->levels, page_up(size) / PAGE_SIZE);
        if (last && size % PAGE_SIZE)
            memset(last + size % PAGE_SIZE, 0, PAGE_SIZE - size % PAGE_SIZE);
    }
    node->size = size;
    node->modified = clock_wall();
    return 0;
}

u64 node_read(struct node *node, u64 offset, char *to, u64 size)
{
    switch (node->type) {
    case NODE_FILE:
        return read_file(node, offset, to, size);
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
