/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK signals
// expect: === main() of "rumprun" returned 0 ===
/* Without handlers. */
#define _GNU_SOURCE
#include <signal.h>
#include <unistd.h>

#include "check.h"

int main(void)
{
    struct timespec none = {0, 0};
    sigset_t set, old;

    CHECK(kill(getpid(), 0) == 0);
    CHECK_ERROR(ESRCH, kill(4711, SIGTERM));
    CHECK_ERROR(EINVAL, raise(12345));
    CHECK(signal(SIGTERM, SIG_IGN) == SIG_DFL && raise(SIGTERM) == 0);
    CHECK(raise(SIGCHLD) == 0 && raise(SIGTSTP) == 0);

    sigemptyset(&set);
    sigaddset(&set, SIGUSR2);
    CHECK(sigprocmask(SIG_BLOCK, &set, &old) == 0 && !sigismember(&old, SIGUSR2));
    CHECK(raise(SIGUSR2) == 0);
    CHECK(sigpending(&old) == 0 && sigismember(&old, SIGUSR2));
    CHECK(sigtimedwait(&set, NULL, &none) == SIGUSR2);
    CHECK_ERROR(EAGAIN, sigtimedwait(&set, NULL, &none));
    CHECK(sigprocmask(SIG_UNBLOCK, &set, NULL) == 0);
    CHECK_ERROR(EINVAL, sigprocmask(99, &set, NULL));
    CHECK_ERROR(EINVAL, sigaction(SIGKILL, &(struct sigaction){.sa_handler = SIG_IGN}, NULL));
    return done("signals");
}
