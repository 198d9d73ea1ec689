/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK files
// expect: === main() of "rumprun" returned 0 ===
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "check.h"

static void reading_and_writing(void)
{
    char buffer[64];
    struct stat status;
    int fd = open("/tmp/a", O_RDWR | O_CREAT | O_EXCL, 0640);

    CHECK(fd == 3);
    CHECK_ERROR(EEXIST, open("/tmp/a", O_RDWR | O_CREAT | O_EXCL, 0600));
    CHECK(write(fd, "hello world", 11) == 11);
    CHECK(lseek(fd, 6, SEEK_SET) == 6 && read(fd, buffer, 64) == 5);
    CHECK(memcmp(buffer, "world", 5) == 0);
    CHECK(read(fd, buffer, 64) == 0);
    CHECK(pread(fd, buffer, 5, 0) == 5 && memcmp(buffer, "hello", 5) == 0);
    CHECK(pwrite(fd, "W", 1, 6) == 1 && lseek(fd, 0, SEEK_CUR) == 11);
    CHECK(fstat(fd, &status) == 0 && status.st_size == 11);
    CHECK(status.st_mode == (S_IFREG | 0640) && status.st_nlink == 1);

    /* far behind the end: a hole of zeros */
    CHECK(pwrite(fd, "end", 3, 3000000) == 3);
    CHECK(pread(fd, buffer, 3, 1500000) == 3 && memcmp(buffer, "\0\0\0", 3) == 0);
    CHECK(ftruncate(fd, 8) == 0 && ftruncate(fd, 20) == 0);
    CHECK(pread(fd, buffer, 64, 0) == 20);
    CHECK(memcmp(buffer, "hello Wo\0\0\0\0", 12) == 0);
    CHECK_ERROR(EINVAL, lseek(fd, -1, SEEK_SET));
    CHECK_ERROR(EINVAL, ftruncate(fd, -1));

    struct iovec pieces[] = {{buffer, 5}, {buffer + 10, 3}};
    CHECK(lseek(fd, 0, SEEK_SET) == 0 && readv(fd, pieces, 2) == 8);
    CHECK(memcmp(buffer, "hello", 5) == 0 && memcmp(buffer + 10, " Wo", 3) == 0);
    CHECK(lseek(fd, 0, SEEK_END) == 20 && writev(fd, pieces, 2) == 8);
    char *mapped = mmap(NULL, 28, PROT_READ, MAP_PRIVATE, fd, 0);
    CHECK(mapped != MAP_FAILED && memcmp(mapped, "hello Wo", 8) == 0 && mapped[27] == 'o');
    CHECK(close(fd) == 0);
    CHECK_ERROR(EBADF, close(fd));
    CHECK_ERROR(EBADF, write(fd, "x", 1));
}

static void descriptors(void)
{
    int fd = open("/tmp/a", O_WRONLY | O_TRUNC | O_APPEND);
    int copy = dup(fd);
    char buffer[8];

    CHECK(write(fd, "ab", 2) == 2 && lseek(copy, 0, SEEK_CUR) == 2);
    CHECK(lseek(copy, 0, SEEK_SET) == 0 && write(copy, "c", 1) == 1);
    CHECK(lseek(fd, 0, SEEK_END) == 3); /* appended */
    CHECK_ERROR(EBADF, read(fd, buffer, 1));
    CHECK(fcntl(fd, F_GETFL) == (O_WRONLY | O_APPEND | 0100000) ||
          (fcntl(fd, F_GETFL) & (O_ACCMODE | O_APPEND)) == (O_WRONLY | O_APPEND));
    CHECK(fcntl(fd, F_GETFD) == 0 && fcntl(fd, F_SETFD, FD_CLOEXEC) == 0);
    CHECK(fcntl(fd, F_GETFD) == FD_CLOEXEC);
    CHECK(fcntl(fd, F_DUPFD_CLOEXEC, 100) == 100);
    CHECK(dup2(fd, 7) == 7 && close(7) == 0 && close(100) == 0 && close(copy) == 0);
    CHECK(dup2(fd, fd) == fd);
    CHECK_ERROR(EBADF, dup2(99, 5));
    CHECK(close(fd) == 0);
    int opened = 0;
    while ((fd = open("/dev/null", O_RDONLY)) >= 0)
        opened++;
    CHECK(errno == EMFILE && opened > 200);
    for (fd = 3; opened--; fd++)
        close(fd);
}

static void removing(void)
{
    char buffer[4] = "";
    int fd = open("/tmp/gone", O_RDWR | O_CREAT, 0600);

    CHECK(write(fd, "still", 5) == 5 && unlink("/tmp/gone") == 0);
    CHECK_ERROR(ENOENT, open("/tmp/gone", O_RDONLY));
    CHECK(pread(fd, buffer, 3, 0) == 3 && strcmp(buffer, "sti") == 0);
    CHECK(close(fd) == 0);
    CHECK_ERROR(ENOENT, unlink("/tmp/gone"));
    CHECK_ERROR(EISDIR, unlink("/tmp"));
}

static void status(void)
{
    struct stat s;
    struct statx x;
    struct timespec times[2] = {{1, 0}, {1234567890, 5}};
    char link[64];

    CHECK(stat("/tmp/a", &s) == 0 && s.st_size == 3);
    CHECK(statx(AT_FDCWD, "/tmp/a", 0, STATX_SIZE, &x) == 0 && x.stx_size == 3);
    CHECK(x.stx_ino == s.st_ino);
    CHECK(utimensat(AT_FDCWD, "/tmp/a", times, 0) == 0 && stat("/tmp/a", &s) == 0);
    CHECK(s.st_mtim.tv_sec == 1234567890 && s.st_mtim.tv_nsec == 5);
    CHECK(chmod("/tmp/a", 0400) == 0 && stat("/tmp/a", &s) == 0 && (s.st_mode & 0777) == 0400);
    CHECK(access("/tmp/a", R_OK | W_OK) == 0);
    CHECK_ERROR(EACCES, access("/tmp/a", X_OK));
    CHECK_ERROR(ENOENT, access("/tmp/b", F_OK));
    CHECK(fstat(1, &s) == 0 && S_ISCHR(s.st_mode) && isatty(1));
    CHECK_ERROR(ENOTDIR, stat("/tmp/a/b", &s));
    CHECK_ERROR(ENOTDIR, stat("/tmp/a/", &s));
    CHECK_ERROR(ENOENT, stat("", &s));
    CHECK_ERROR(EINVAL, readlink("/tmp/a", link, 64));
    CHECK(readlink("/proc/self/exe", link, 64) > 0);
    int fd = open("/proc/self/exe", O_RDONLY);
    CHECK(read(fd, link, 4) == 4 && memcmp(link, "\177ELF", 4) == 0 && close(fd) == 0);
    CHECK_ERROR(ETXTBSY, open("/proc/self/exe", O_RDWR));
}

static void devices(void)
{
    char buffer[16] = "xxxx", other[16];
    int fd = open("/dev/zero", O_RDWR);

    CHECK(read(fd, buffer, 4) == 4 && buffer[0] == 0 && buffer[3] == 0 && buffer[4] == 0);
    CHECK(!isatty(fd) && close(fd) == 0);
    fd = open("/dev/null", O_RDWR);
    CHECK(read(fd, buffer, 4) == 0 && write(fd, buffer, 16) == 16 && close(fd) == 0);
    fd = open("/dev/urandom", O_RDONLY);
    CHECK(read(fd, buffer, 16) == 16 && read(fd, other, 16) == 16);
    CHECK(memcmp(buffer, other, 16) != 0 && close(fd) == 0);
    fd = open("/dev/console", O_WRONLY);
    CHECK(isatty(fd) && close(fd) == 0);
    CHECK(read(0, buffer, 16) == 0);
}

static void streams(void)
{
    FILE *file = fopen("/tmp/lines", "w+");
    char line[32];
    int lines = 0;

    for (int i = 0; i < 10000; i++)
        fprintf(file, "line %d\n", i);
    rewind(file);
    for (; fgets(line, sizeof(line), file); lines++)
        CHECK(atoi(line + 5) == lines);
    CHECK(lines == 10000 && fclose(file) == 0);
    CHECK(remove("/tmp/lines") == 0);
    file = tmpfile();
    CHECK(file && fputs("x", file) >= 0 && fclose(file) == 0);
}

int main(void)
{
    reading_and_writing();
    descriptors();
    removing();
    status();
    devices();
    streams();
    return done("files");
}
