/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK pipes
// expect: === main() of "rumprun" returned 0 ===
// expect: === ERROR: _exit(9) called ===
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "check.h"

#define TOTAL (1024 * 1024)

static int fds[2], back[2];

static void alone(void)
{
    char text[100];
    static char big[70000];
    struct stat status;

    CHECK(pipe2(fds, O_NONBLOCK | O_CLOEXEC) == 0 && fcntl(fds[0], F_GETFD) == FD_CLOEXEC);
    CHECK(fstat(fds[0], &status) == 0 && S_ISFIFO(status.st_mode));
    CHECK_ERROR(EAGAIN, read(fds[0], text, 100));
    CHECK(write(fds[1], "hello ", 6) == 6 && write(fds[1], "world", 5) == 5);
    CHECK(read(fds[0], text, 3) == 3 && memcmp(text, "hel", 3) == 0);
    CHECK(read(fds[0], text, 100) == 8 && memcmp(text, "lo world", 8) == 0);
    CHECK_ERROR(EBADF, read(fds[1], text, 1));
    CHECK_ERROR(EBADF, write(fds[0], text, 1));
    CHECK_ERROR(ESPIPE, lseek(fds[0], 0, SEEK_CUR));
    CHECK_ERROR(ESPIPE, pread(fds[0], text, 1, 0));
    CHECK_ERROR(EFAULT, syscall(SYS_write, fds[1], 8, 10));
    CHECK(write(fds[1], big, sizeof(big)) == 65536);
    CHECK_ERROR(EAGAIN, write(fds[1], big, 1));
    CHECK(read(fds[0], big, 4095) == 4095);
    CHECK_ERROR(EAGAIN, write(fds[1], big, 4096)); /* not in pieces */
    CHECK(read(fds[0], big, 1) == 1 && write(fds[1], big, 4096) == 4096);
    CHECK(read(fds[0], big, sizeof(big)) == 65536);

    int copy = dup(fds[1]);
    CHECK(close(fds[1]) == 0 && write(copy, "x", 1) == 1 && close(copy) == 0);
    CHECK(read(fds[0], text, 100) == 1 && read(fds[0], text, 100) == 0);
    close(fds[0]);

    CHECK(pipe(fds) == 0 && dup2(fds[1], 20) == 20 && close(fds[1]) == 0);
    CHECK(write(20, "y", 1) == 1 && read(fds[0], text, 100) == 1 && text[0] == 'y');
    close(fds[0]);
    signal(SIGPIPE, SIG_IGN);
    CHECK_ERROR(EPIPE, write(20, "y", 1));
    close(20);
    CHECK_ERROR(EFAULT, syscall(SYS_pipe, 8));
    CHECK_ERROR(EINVAL, pipe2(fds, 1));
}

static void *write_all(void *unused)
{
    uint32_t numbers[2500], next = 0;

    while (next < TOTAL / 4) {
        uint32_t count = TOTAL / 4 - next < 2500 ? TOTAL / 4 - next : 2500;
        for (uint32_t i = 0; i < count; i++)
            numbers[i] = next++;
        CHECK(write(fds[1], numbers, count * 4) == count * 4);
    }
    close(fds[1]);
    return unused;
}

static void *echo(void *unused)
{
    char byte;

    while (read(fds[0], &byte, 1) == 1)
        CHECK(write(back[1], &byte, 1) == 1);
    close(back[1]);
    return unused;
}

static void between_threads(void)
{
    static uint32_t numbers[TOTAL / 4];
    pthread_t thread;
    size_t got = 0;
    ssize_t piece;

    CHECK(pipe(fds) == 0);
    pthread_create(&thread, NULL, write_all, NULL);
    while ((piece = read(fds[0], (char *)numbers + got, 7001)) > 0)
        got += piece;
    CHECK(piece == 0 && got == TOTAL);
    for (uint32_t i = 0; i < TOTAL / 4; i++)
        if (numbers[i] != i)
            failures++;
    pthread_join(thread, NULL);
    close(fds[0]);

    char byte;
    CHECK(pipe(fds) == 0 && pipe(back) == 0);
    pthread_create(&thread, NULL, echo, NULL);
    for (int i = 0; i < 1000; i++)
        CHECK(write(fds[1], "abc" + i % 3, 1) == 1 && read(back[0], &byte, 1) == 1 &&
              byte == "abc"[i % 3]);
    close(fds[1]);
    CHECK(read(back[0], &byte, 1) == 0);
    pthread_join(thread, NULL);
    close(fds[0]);
    close(back[0]);
}

static int event;

static void *raise_event(void *unused)
{
    usleep(10000);
    CHECK(eventfd_write(event, 5) == 0);
    return unused;
}

static void events(void)
{
    eventfd_t count;
    pthread_t thread;
    uint64_t most = UINT64_MAX;

    CHECK((event = eventfd(3, EFD_NONBLOCK)) >= 0);
    CHECK(eventfd_read(event, &count) == 0 && count == 3);
    CHECK_ERROR(EAGAIN, eventfd_read(event, &count));
    CHECK_ERROR(EINVAL, read(event, &count, 7));
    CHECK_ERROR(EINVAL, write(event, &most, 8));
    CHECK(eventfd_write(event, most - 1) == 0);
    CHECK_ERROR(EAGAIN, eventfd_write(event, 1));
    close(event);

    CHECK((event = eventfd(0, EFD_SEMAPHORE)) >= 0);
    pthread_create(&thread, NULL, raise_event, NULL);
    for (int i = 0; i < 5; i++)
        CHECK(eventfd_read(event, &count) == 0 && count == 1);
    pthread_join(thread, NULL);
    close(event);
    CHECK_ERROR(EINVAL, eventfd(0, 0x100));
}

/* There are as many files as before, and all memory is free again. */
static void many(void)
{
    static char page[4096];

    for (int i = 0; i < 3000; i++) {
        CHECK(pipe(fds) == 0 && fds[1] < 10);
        CHECK(write(fds[1], page, sizeof(page)) == sizeof(page));
        close(fds[0]);
        close(fds[1]);
    }
    while (pipe(fds) == 0)
        ;
    CHECK(errno == EMFILE);
}

static void *close_one(void *reader)
{
    usleep(10000);
    close(reader ? fds[0] : fds[1]);
    return NULL;
}

/* One end is closed while another thread waits at the other, or at the same. */
static void closing(void)
{
    static char full[65536];
    pthread_t thread;
    char byte;

    CHECK(pipe(fds) == 0);
    pthread_create(&thread, NULL, close_one, NULL);
    CHECK(read(fds[0], &byte, 1) == 0);
    pthread_join(thread, NULL);
    close(fds[0]);

    CHECK(pipe(fds) == 0);
    pthread_create(&thread, NULL, close_one, fds);
    CHECK_ERROR(EBADF, read(fds[0], &byte, 1));
    pthread_join(thread, NULL);
    close(fds[1]);

    CHECK(pipe(fds) == 0 && write(fds[1], full, sizeof(full)) == sizeof(full));
    pthread_create(&thread, NULL, close_one, fds);
    CHECK_ERROR(EPIPE, write(fds[1], full, 1));
    pthread_join(thread, NULL);
    close(fds[1]);
}

/* Ends the program while the other thread is in the middle of a read. */
static void *leave(void *unused)
{
    (void)unused;
    usleep(10000);
    _exit(9);
}

static void exit_while_reading(void)
{
    pthread_t thread;
    char byte;

    for (int fd = 3; fd < 256; fd++)
        close(fd);
    pipe(fds);
    pthread_create(&thread, NULL, leave, NULL);
    read(fds[0], &byte, 1);
}

int main(void)
{
    alone();
    between_threads();
    events();
    closing();
    many();
    atexit(exit_while_reading);
    return done("pipes");
}
