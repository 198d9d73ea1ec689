/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK poll
// expect: === main() of "rumprun" returned 0 ===
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

static int fds[2];

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static int waited_30_ms(double since)
{
    double waited = now() - since;

    return waited >= 0.0299 && waited < 2;
}

static void polling(void)
{
    struct pollfd all[] = {{fds[0], POLLIN, 0}, {fds[1], POLLOUT, 0}, {-1, POLLIN, 0}};
    struct timespec timeout = {0, 30000000};
    char byte;

    CHECK(poll(all, 1, 0) == 0);
    double start = now();
    CHECK(poll(all, 1, 30) == 0 && waited_30_ms(start));
    start = now();
    CHECK(ppoll(all, 1, &timeout, NULL) == 0 && waited_30_ms(start));
    start = now();
    CHECK(poll(NULL, 0, 30) == 0 && waited_30_ms(start));
    CHECK(poll(all, 3, -1) == 1 && all[1].revents == POLLOUT && all[0].revents == 0);
    CHECK(write(fds[1], "x", 1) == 1);
    CHECK(poll(all, 3, -1) == 2 && all[0].revents == POLLIN && all[2].revents == 0);
    CHECK(read(fds[0], &byte, 1) == 1);
    all[0].fd = eventfd(0, 0);
    all[0].events = POLLIN | POLLOUT;
    CHECK(poll(all, 1, -1) == 1 && all[0].revents == POLLOUT);
    CHECK(eventfd_write(all[0].fd, 1) == 0);
    CHECK(poll(all, 1, -1) == 1 && all[0].revents == (POLLIN | POLLOUT));
    close(all[0].fd);
    CHECK(poll(all, 1, -1) == 1 && all[0].revents == POLLNVAL);
}

static void selecting(void)
{
    struct timeval timeout = {0, 30000};
    struct timespec none = {0, 0};
    fd_set in, out;
    char byte;

    FD_ZERO(&in);
    FD_SET(fds[0], &in);
    double start = now();
    CHECK(select(fds[0] + 1, &in, NULL, NULL, &timeout) == 0 && waited_30_ms(start));
    CHECK(!FD_ISSET(fds[0], &in));
    timeout = (struct timeval){0, 30000};
    start = now();
    CHECK(select(0, NULL, NULL, NULL, &timeout) == 0 && waited_30_ms(start));
    CHECK(write(fds[1], "x", 1) == 1);
    FD_SET(fds[0], &in);
    FD_ZERO(&out);
    FD_SET(fds[1], &out);
    FD_SET(1, &out);
    CHECK(select(FD_SETSIZE, &in, &out, NULL, NULL) == 3);
    CHECK(FD_ISSET(fds[0], &in) && FD_ISSET(fds[1], &out) && FD_ISSET(1, &out));
    CHECK(read(fds[0], &byte, 1) == 1);
    CHECK(pselect(fds[0] + 1, &in, NULL, NULL, &none, NULL) == 0);
    FD_SET(77, &in);
    CHECK_ERROR(EBADF, select(78, &in, NULL, NULL, NULL));
    CHECK_ERROR(EINVAL, select(-1, NULL, NULL, NULL, NULL));
    CHECK_ERROR(EFAULT, select(10, (fd_set *)8, NULL, NULL, NULL));
    CHECK_ERROR(EFAULT, syscall(SYS_select, 10, NULL, NULL, NULL, (void *)8));
    timeout.tv_sec = -1;
    CHECK_ERROR(EINVAL, syscall(SYS_select, 0, NULL, NULL, NULL, &timeout));
}

static void *write_or_close(void *writes)
{
    usleep(10000);
    if (writes)
        CHECK(write(fds[1], "y", 1) == 1);
    else
        CHECK(close(fds[1]) == 0);
    return NULL;
}

static void woken_by_threads(void)
{
    struct pollfd in = {fds[0], POLLIN, 0};
    pthread_t thread;
    fd_set set;
    char byte;

    pthread_create(&thread, NULL, write_or_close, &byte);
    CHECK(poll(&in, 1, -1) == 1 && in.revents == POLLIN);
    pthread_join(thread, NULL);
    CHECK(read(fds[0], &byte, 1) == 1);

    pthread_create(&thread, NULL, write_or_close, &byte);
    FD_ZERO(&set);
    FD_SET(fds[0], &set);
    CHECK(select(fds[0] + 1, &set, NULL, NULL, NULL) == 1 && FD_ISSET(fds[0], &set));
    pthread_join(thread, NULL);
    CHECK(read(fds[0], &byte, 1) == 1);

    pthread_create(&thread, NULL, write_or_close, NULL);
    CHECK(poll(&in, 1, -1) == 1 && in.revents == POLLHUP);
    pthread_join(thread, NULL);

    CHECK(pipe(fds) == 0 && close(fds[0]) == 0);
    in = (struct pollfd){fds[1], POLLOUT, 0};
    CHECK(poll(&in, 1, -1) == 1 && in.revents == (POLLOUT | POLLERR));
}

static void *unmap(void *page)
{
    usleep(10000);
    CHECK(munmap(page, 4096) == 0);
    CHECK(write(fds[1], "z", 1) == 1);
    return NULL;
}

static void hostile(void)
{
    struct pollfd one = {0, POLLIN, 0};
    pthread_t thread;

    CHECK_ERROR(EFAULT, syscall(SYS_poll, 8, 1, -1));
    CHECK_ERROR(EFAULT, syscall(SYS_poll, 0xffff800000000000, 1, -1));
    CHECK_ERROR(EINVAL, syscall(SYS_poll, &one, 1000000, -1));
    CHECK_ERROR(EINVAL, syscall(SYS_poll, &one, ULONG_MAX, -1));
    CHECK_ERROR(EFAULT, syscall(SYS_ppoll, &one, 1, (void *)8, NULL, 8));
    CHECK_ERROR(EINVAL, syscall(SYS_ppoll, &one, 1, &(struct timespec){0, -1}, NULL, 8));

    /* What was checked is gone when there is something to tell. */
    struct pollfd *gone = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
                               -1, 0);
    CHECK(pipe(fds) == 0);
    *gone = (struct pollfd){fds[0], POLLIN, 0};
    pthread_create(&thread, NULL, unmap, gone);
    CHECK_ERROR(EFAULT, syscall(SYS_poll, gone, 1, -1));
    pthread_join(thread, NULL);
}

int main(void)
{
    CHECK(pipe(fds) == 0);
    polling();
    selecting();
    woken_by_threads();
    hostile();
    return done("poll");
}
