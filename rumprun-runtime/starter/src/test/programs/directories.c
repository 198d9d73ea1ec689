/* SPDX-License-Identifier: Apache-2.0 */
// set: tmp_size=0x400000
// expect: OK directories
// expect: === main() of "rumprun" returned 0 ===
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"

static void make_file(const char *path)
{
    int fd = open(path, O_CREAT | O_WRONLY, 0644);

    CHECK(fd >= 0 && write(fd, path, strlen(path)) > 0 && close(fd) == 0);
}

static int count(const char *path)
{
    DIR *directory = opendir(path);
    int entries = 0;

    CHECK(directory != NULL);
    while (directory && readdir(directory))
        entries++;
    CHECK(directory && closedir(directory) == 0);
    return entries;
}

static void current(void)
{
    char path[256];

    CHECK(getcwd(path, sizeof(path)) && strcmp(path, "/") == 0);
    CHECK(mkdir("/tmp/d", 0755) == 0 && chdir("/tmp/d") == 0);
    CHECK(mkdir("e", 0755) == 0 && chdir("e/./../e//") == 0);
    CHECK(getcwd(path, sizeof(path)) && strcmp(path, "/tmp/d/e") == 0);
    CHECK(getcwd(path, 5) == NULL && errno == ERANGE);
    CHECK(chdir("../../../../..") == 0 && getcwd(path, sizeof(path)) && strcmp(path, "/") == 0);
    CHECK_ERROR(ENOENT, chdir("/nowhere"));
    CHECK_ERROR(EEXIST, mkdir("/tmp/d", 0755));
    CHECK_ERROR(ENOENT, mkdir("/tmp/x/y", 0755));
    CHECK_ERROR(ENOTEMPTY, rmdir("/tmp/d"));
    CHECK_ERROR(ENOTDIR, open("/etc/hostname", O_RDONLY | O_DIRECTORY));
    CHECK_ERROR(EISDIR, open("/tmp", O_RDWR));
}

/* Removing while reading must neither skip nor repeat an entry. */
static void listing(void)
{
    char name[64];
    int removed = 0;

    for (int i = 0; i < 500; i++) {
        snprintf(name, sizeof(name), "/tmp/d/a file with quite a long name %d", i);
        make_file(name);
    }
    CHECK(count("/tmp/d") == 503);
    DIR *directory = opendir("/tmp/d");
    for (struct dirent *entry; (entry = readdir(directory));) {
        if (entry->d_type != DT_REG)
            continue;
        CHECK(unlinkat(dirfd(directory), entry->d_name, 0) == 0);
        removed++;
    }
    CHECK(removed == 500);
    rewinddir(directory);
    CHECK(strcmp(readdir(directory)->d_name, ".") == 0 && closedir(directory) == 0);
    CHECK(count("/tmp/d") == 3);
}

static void renaming(void)
{
    struct stat before, after;

    make_file("/tmp/d/from");
    make_file("/tmp/d/to");
    CHECK(stat("/tmp/d/from", &before) == 0);
    CHECK(rename("/tmp/d/from", "/tmp/d/to") == 0 && stat("/tmp/d/to", &after) == 0);
    CHECK(before.st_ino == after.st_ino);
    CHECK_ERROR(ENOENT, rename("/tmp/d/from", "/tmp/d/other"));
    CHECK(rename("/tmp/d/to", "/tmp/d/e/to") == 0);
    CHECK_ERROR(EINVAL, rename("/tmp/d", "/tmp/d/e/d"));
    CHECK_ERROR(EISDIR, rename("/tmp/d/e/to", "/tmp/d"));
    make_file("/tmp/d/file");
    CHECK_ERROR(ENOTDIR, rename("/tmp/d/e", "/tmp/d/file"));
    CHECK(unlink("/tmp/d/file") == 0);
    CHECK(mkdir("/tmp/f", 0700) == 0 && rename("/tmp/d/e", "/tmp/f") == 0);
    CHECK(access("/tmp/f/to", F_OK) == 0);
    CHECK_ERROR(EBUSY, rename("/tmp/f", "/"));
    CHECK(unlink("/tmp/f/to") == 0 && rmdir("/tmp/f") == 0 && rmdir("/tmp/d") == 0);
}

static void removed_directory(void)
{
    char path[64];

    CHECK(mkdir("/tmp/r", 0755) == 0 && chdir("/tmp/r") == 0 && rmdir("/tmp/r") == 0);
    CHECK(getcwd(path, sizeof(path)) == NULL && errno == ENOENT);
    CHECK_ERROR(ENOENT, open("file", O_CREAT | O_WRONLY, 0600));
    CHECK_ERROR(ENOENT, mkdir("directory", 0700));
    CHECK(chdir("/") == 0);
}

static void relative(void)
{
    int tmp = open("/tmp", O_RDONLY | O_DIRECTORY);

    CHECK(mkdirat(tmp, "x", 0755) == 0 && faccessat(tmp, "x", F_OK, 0) == 0);
    int fd = openat(tmp, "x/y", O_CREAT | O_RDWR, 0600);
    CHECK(fd >= 0 && close(fd) == 0 && renameat(tmp, "x/y", tmp, "z") == 0);
    CHECK(access("/tmp/z", F_OK) == 0 && unlinkat(tmp, "z", 0) == 0);
    CHECK(unlinkat(tmp, "x", AT_REMOVEDIR) == 0 && fchdir(tmp) == 0);
    CHECK_ERROR(EBADF, openat(77, "x", O_RDONLY));
    CHECK(close(tmp) == 0);
}

int main(void)
{
    current();
    listing();
    renaming();
    removed_directory();
    relative();
    return done("directories");
}
