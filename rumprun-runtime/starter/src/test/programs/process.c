/* SPDX-License-Identifier: Apache-2.0 */
// expect: starter: there is no system call 88 (symlink) here
// expect: starter: there are no sockets here
// expect: OK process
// expect: === main() of "rumprun" returned 0 ===
#define _GNU_SOURCE
#include <poll.h>
#include <sched.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/sysinfo.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

int main(void)
{
    struct pollfd fds[] = {{0, POLLIN, 0}, {1, POLLIN | POLLOUT, 0}, {99, POLLIN, 0}};
    struct rlimit limit;
    struct sysinfo info;
    cpu_set_t cpus;
    char random[2][16];

    CHECK(getpid() == gettid() && getuid() == 0 && getppid() == 0);
    CHECK(sched_getaffinity(0, sizeof(cpus), &cpus) == 0 && CPU_COUNT(&cpus) == 1);
    CHECK(sysconf(_SC_NPROCESSORS_ONLN) == 1 && sched_yield() == 0);
    CHECK(getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur == 2 * 1024 * 1024);
    CHECK(sysinfo(&info) == 0 && info.totalram * info.mem_unit > 1000000 && info.procs == 1);
    CHECK(info.freeram < info.totalram);
    CHECK(getrandom(random[0], 16, 0) == 16 && getrandom(random[1], 16, 0) == 16);
    CHECK(memcmp(random[0], random[1], 16) != 0);
    CHECK(poll(fds, 3, -1) == 3 && fds[0].revents == POLLIN && fds[2].revents == POLLNVAL);
    CHECK(fds[1].revents == (POLLIN | POLLOUT));
    CHECK_ERROR(ECHILD, wait(NULL));
    CHECK_ERROR(ENOSYS, symlink("a", "b"));
    CHECK_ERROR(ENOSYS, symlink("a", "b")); /* told only once */
    CHECK_ERROR(ENOSYS, fork());
    CHECK_ERROR(ENOSYS, syscall(4999));
    CHECK_ERROR(EAFNOSUPPORT, socket(AF_INET, SOCK_STREAM, 0));
    return done("process");
}
