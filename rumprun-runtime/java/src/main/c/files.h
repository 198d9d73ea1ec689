/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Files for java.io and java.nio.file. What fails is answered by the error's number below zero.
 */
#pragma once
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#ifdef __NetBSD__
#define RUMPRUN_JAVA_NANOSECONDS(status, which) ((status)->st_##which##timensec)
#else
#define RUMPRUN_JAVA_NANOSECONDS(status, which) ((status)->st_##which##tim.tv_nsec)
#endif

/* In the order of dev.rumprun.java.files.FileError. */
static inline int32_t
rumprun_java_file_error(int32_t error)
{
    static const int known[] = { ENOENT, EEXIST, EACCES, ENOTEMPTY, ENOTDIR, EISDIR, ELOOP, EXDEV, EINVAL };
    size_t i, count = sizeof known / sizeof *known;

    for (i = 0; i < count && known[i] != -error; i++)
        continue;
    return (int32_t)i;
}

static inline void *
rumprun_java_file_error_text(int32_t error)
{
    return strerror(-error);
}

static inline int32_t
rumprun_java_file_result(int result)
{
    return result < 0 ? -errno : result;
}

/* The options are bits of dev.rumprun.java.files.OpenFile. */
static inline int32_t
rumprun_java_file_open(void *path, int32_t options, int32_t mode)
{
    static const int flags[] = { O_APPEND, O_CREAT, O_EXCL, O_TRUNC, O_SYNC };
    int all = (options & 3) == 3 ? O_RDWR : (options & 2) != 0 ? O_WRONLY : O_RDONLY;
    size_t i;

    for (i = 0; i < sizeof flags / sizeof *flags; i++)
        if ((options >> (i + 2) & 1) != 0)
            all |= flags[i];
    return rumprun_java_file_result(open(path, all, (mode_t)mode));
}

static inline int32_t
rumprun_java_file_close(int32_t file)
{
    return rumprun_java_file_result(close(file));
}

static inline int32_t
rumprun_java_file_read(int32_t file, void *bytes, int32_t offset, int32_t length)
{
    ssize_t count;

    do
        count = read(file, (char *)bytes + offset, (size_t)length);
    while (count < 0 && errno == EINTR);
    return rumprun_java_file_result((int)count);
}

/* What the program has printed before comes first. */
static inline int32_t
rumprun_java_file_write(int32_t file, void *bytes, int32_t offset, int32_t length)
{
    ssize_t count;

    if (file == STDOUT_FILENO || file == STDERR_FILENO)
        fflush(stdout);
    do
        count = write(file, (char *)bytes + offset, (size_t)length);
    while (count < 0 && errno == EINTR);
    return rumprun_java_file_result((int)count);
}

/* From the beginning (0), the place where the file is (1) or the end (2). */
static inline int64_t
rumprun_java_file_seek(int32_t file, int64_t offset, int32_t from)
{
    static const int origins[] = { SEEK_SET, SEEK_CUR, SEEK_END };
    off_t place = lseek(file, (off_t)offset, origins[from]);

    return place < 0 ? -errno : (int64_t)place;
}

/* How many bytes can be read without waiting, of what is no plain file. */
static inline int32_t
rumprun_java_file_waiting(int32_t file)
{
    int count = 0;

    return ioctl(file, FIONREAD, &count) == 0 ? count : 0;
}

static inline int32_t
rumprun_java_file_resize(int32_t file, int64_t length)
{
    return rumprun_java_file_result(ftruncate(file, (off_t)length));
}

static inline int32_t
rumprun_java_file_sync(int32_t file)
{
    return rumprun_java_file_result(fsync(file));
}

/* The fields of dev.rumprun.java.files.FileStatus. */
static inline int32_t
rumprun_java_file_status(void *path, int32_t follow, int64_t *fields)
{
    struct stat status;

    if ((follow ? stat(path, &status) : lstat(path, &status)) != 0)
        return -errno;
    fields[0] = S_ISREG(status.st_mode) ? 0 : S_ISDIR(status.st_mode) ? 1 : S_ISLNK(status.st_mode) ? 2 : 3;
    fields[1] = (int64_t)status.st_size;
    fields[2] = status.st_mode & 07777;
    fields[3] = (int64_t)status.st_dev;
    fields[4] = (int64_t)status.st_ino;
    fields[5] = (int64_t)status.st_mtime;
    fields[6] = (int64_t)RUMPRUN_JAVA_NANOSECONDS(&status, m);
    fields[7] = (int64_t)status.st_atime;
    fields[8] = (int64_t)RUMPRUN_JAVA_NANOSECONDS(&status, a);
    return 0;
}

/* To read (4), to write (2), to execute (1), or just there (0). */
static inline int32_t
rumprun_java_file_access(void *path, int32_t wanted)
{
    int mode = F_OK;

    if ((wanted & 4) != 0)
        mode |= R_OK;
    if ((wanted & 2) != 0)
        mode |= W_OK;
    if ((wanted & 1) != 0)
        mode |= X_OK;
    return rumprun_java_file_result(access(path, mode));
}

static inline int32_t
rumprun_java_file_make_directory(void *path, int32_t mode)
{
    return rumprun_java_file_result(mkdir(path, (mode_t)mode));
}

static inline int32_t
rumprun_java_file_remove(void *path, int32_t is_directory)
{
    return rumprun_java_file_result(is_directory ? rmdir(path) : unlink(path));
}

static inline int32_t
rumprun_java_file_rename(void *from, void *to)
{
    return rumprun_java_file_result(rename(from, to));
}

static inline int32_t
rumprun_java_file_symlink(void *target, void *path)
{
    return rumprun_java_file_result(symlink(target, path));
}

static inline int32_t
rumprun_java_file_link(void *existing, void *path)
{
    return rumprun_java_file_result(link(existing, path));
}

/* The length of what is put into the target. */
static inline int32_t
rumprun_java_file_read_link(void *path, void *target, int32_t room)
{
    return rumprun_java_file_result((int)readlink(path, target, (size_t)room));
}

static inline int32_t
rumprun_java_file_real_path(void *path, void *target, int32_t room)
{
    char *real = realpath(path, NULL);
    int32_t length;

    if (real == NULL)
        return -errno;
    length = (int32_t)strlen(real);
    if (length > room)
        length = -ENAMETOOLONG;
    else
        memcpy(target, real, (size_t)length);
    free(real);
    return length;
}

/* Seconds and microseconds since 1970. */
static inline int32_t
rumprun_java_file_set_times(void *path, int64_t accessed, int32_t accessed_micros, int64_t modified,
    int32_t modified_micros)
{
    struct timeval times[2] = { { accessed, accessed_micros }, { modified, modified_micros } };

    return rumprun_java_file_result(utimes(path, times));
}

static inline int32_t
rumprun_java_file_set_mode(void *path, int32_t mode)
{
    return rumprun_java_file_result(chmod(path, (mode_t)mode));
}

static inline int64_t
rumprun_java_directory_open(void *path)
{
    DIR *directory = opendir(path);

    return directory == NULL ? -errno : (int64_t)(intptr_t)directory;
}

/* The next name; NULL behind the last. */
static inline void *
rumprun_java_directory_next(int64_t directory)
{
    struct dirent *entry = readdir((DIR *)(intptr_t)directory);

    return entry == NULL ? NULL : entry->d_name;
}

static inline void
rumprun_java_directory_close(int64_t directory)
{
    closedir((DIR *)(intptr_t)directory);
}
