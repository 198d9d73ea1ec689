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
#include "abi.h"
#include "files.h"

#define ALIGNMENT 8

extern const char files0_start[], files0_end[], files1_start[], files1_end[];
extern const char files2_start[], files2_end[], files3_start[], files3_end[];
extern const char files4_start[], files4_end[], files5_start[], files5_end[];
extern const char files6_start[], files6_end[], files7_start[], files7_end[];

struct record {
    char type;
    u64 mode, size;
    const char *path, *path_end;
};

static const char *archive, *at, *end;

static _Noreturn void broken(const char *why)
{
    panic("cookfs: %s, at byte %lu of the archive", why, (u64)(at - archive));
}

static char take(void)
{
    if (at == end)
        broken("a record is cut off");
    return *at++;
}

static void take_blank(void)
{
    if (take() != ' ')
        broken("a blank is missing in a record");
}

static u64 take_number(unsigned base)
{
    const char *start = at;
    u64 value = 0;

    while (at < end && *at >= '0' && (unsigned)(*at - '0') < base && at - start < 15)
        value = value * base + *at++ - '0';
    if (at == start)
        broken("a number is missing in a record");
    take_blank();
    return value;
}

static struct record take_record(void)
{
    struct record record = {.type = take()};

    if (record.type != 'F' && record.type != 'D')
        broken("a record is neither a file nor a directory");
    take_blank();
    record.mode = take_number(8);
    record.size = take_number(10);
    record.path = at;
    while (take() != '\n')
        ;
    record.path_end = at - 1;
    if (record.size > (u64)(end - at))
        broken("a file is cut off");
    return record;
}

static struct node *enter(struct node *directory, const char *name, size_t length)
{
    struct node *node = node_find(directory, name, length);

    if (!node || node->type != NODE_DIRECTORY)
        broken("a file comes without its directory");
    return node;
}

static void add(const struct record *record)
{
    bool is_file = record->type == 'F';
    struct node *directory = root;
    const char *name = record->path;

    if (name == record->path_end || *name++ != '/')
        broken("a path is not absolute");
    for (;;) {
        const char *name_end = name;
        while (name_end < record->path_end && *name_end != '/')
            name_end++;
        size_t length = name_end - name;
        if (!length || length > NAME_LIMIT || (length == 1 && name[0] == '.') ||
            (length == 2 && name[0] == '.' && name[1] == '.'))
            broken("a path has an empty, too long or relative part");
        if (name_end < record->path_end) {
            directory = enter(directory, name, length);
            name = name_end + 1;
            continue;
        }
        struct node *node = node_find(directory, name, length);
        if (node && (is_file || node->type != NODE_DIRECTORY))
            broken("a path is there twice");
        if (!node)
            node = node_create(directory, name, length, is_file ? NODE_FILE : NODE_DIRECTORY,
                               record->mode);
        if (!node)
            broken("there is not enough memory for all files");
        if (is_file) {
            node->baked = at;
            node->size = node->baked_size = record->size;
        }
        return;
    }
}

static void unpack(const char *start, const char *stop)
{
    archive = at = start;
    end = stop;
    while (at < end) {
        struct record record = take_record();
        add(&record);
        at += record.size;
        while (at < end && (at - archive) % ALIGNMENT)
            if (take() != '\0')
                broken("the padding of a record is not empty");
    }
}

void cookfs_unpack(void)
{
    unpack(files0_start, files0_end);
    unpack(files1_start, files1_end);
    unpack(files2_start, files2_end);
    unpack(files3_start, files3_end);
    unpack(files4_start, files4_end);
    unpack(files5_start, files5_end);
    unpack(files6_start, files6_end);
    unpack(files7_start, files7_end);
}
