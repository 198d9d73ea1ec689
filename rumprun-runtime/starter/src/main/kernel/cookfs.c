/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Unpacks the archives that cookfs made and bake put into the image. An archive is a row of
 * records, each padded with NULs to a multiple of 8 from the archive's start:
 *
 *   "F <mode> <size> <path>\n", then the size bytes     a file
 *   "D <mode> 0 <path>\n"                               a directory
 *
 * The mode is octal, the size decimal; paths are absolute, without "." or "..", and a directory
 * comes before what is in it. Directories may come again, files must not. The contents of files
 * stay where they are.
 */
#include <linux/limits.h>

#include "files.h"

#define ALIGNMENT 8

static const char *archive, *at, *end;

static void check(bool condition, const char *why)
{
    if (!condition)
        panic("cookfs: %s, at byte %lu of the archive", why, (u64)(at - archive));
}

static char take(void)
{
    check(at < end, "a record is cut off");
    return *at++;
}

/* A number, and the blank behind it. */
static u64 take_number(unsigned base)
{
    const char *start = at;
    u64 value = 0;

    while (at < end && *at >= '0' && (unsigned)(*at - '0') < base && at - start < 15)
        value = value * base + *at++ - '0';
    check(at > start, "a number is missing in a record");
    check(take() == ' ', "a blank is missing in a record");
    return value;
}

static const char *end_of_name(const char *name)
{
    while (*name != '/' && *name != '\n')
        name++;
    return name;
}

static void check_name(const char *name, size_t length)
{
    bool dots = length <= 2 && memcmp(name, "..", length) == 0;

    check(length && length <= NAME_MAX && !dots,
          "a path has an empty, too long or relative part");
}

/* The path ends in a newline. */
static struct node *make_node(const char *path, enum node_type type, u32 mode)
{
    struct node *directory = &root;
    const char *name_end = path;

    check(*path == '/', "a path is not absolute");
    for (;;) {
        const char *name = name_end + 1;
        name_end = end_of_name(name);
        size_t length = name_end - name;
        check_name(name, length);
        struct node *node = node_find(directory, name, length);
        if (*name_end == '/') {
            check(node && node->type == NODE_DIRECTORY, "a file comes without its directory");
            directory = node;
            continue;
        }
        check(!node || (type == NODE_DIRECTORY && node->type == type), "a path is there twice");
        if (!node)
            node = node_create(directory, name, length, type, mode);
        check(node, "there is not enough memory for all files");
        return node;
    }
}

static void unpack_record(void)
{
    char type = take();

    check(type == 'F' || type == 'D', "a record is neither a file nor a directory");
    check(take() == ' ', "a blank is missing in a record");
    u32 mode = take_number(8);
    u64 size = take_number(10);
    const char *path = at;
    while (take() != '\n')
        ;
    check(size <= (u64)(end - at), "a file is cut off");
    struct node *node = make_node(path, type == 'F' ? NODE_FILE : NODE_DIRECTORY, mode);
    if (type == 'F') {
        node->baked = at;
        node->size = node->baked_size = size;
    }
    at += size;
    while (at < end && (at - archive) % ALIGNMENT)
        check(take() == '\0', "the padding of a record is not empty");
}

void cookfs_unpack(void)
{
    for (int i = 0; i < MAX_ARCHIVES; i++) {
        archive = at = archives[i].start;
        end = archives[i].end;
        while (at < end)
            unpack_record();
    }
}
