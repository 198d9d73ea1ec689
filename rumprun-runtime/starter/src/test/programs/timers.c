/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK timers
// expect: === main() of "rumprun" returned 0 ===
// expect: ended by SIGALRM
// expect: === ERROR: _exit(142) called ===
// expect: halted
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

static void spin(void)
{
    for (;;)
        ;
}

/* A timer that nobody waits for interrupts a program that only computes. */
static void die_by_timer(void)
{
    struct itimerspec soon = {.it_value = {0, 1000000}};
    timer_t timer;

    CHECK(timer_create(CLOCK_MONOTONIC, NULL, &timer) == 0);
    CHECK(timer_settime(timer, 0, &soon, NULL) == 0);
    spin();
}

int main(void)
{
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1};
    struct itimerspec setting = {.it_value = {0, 200000000}}, left;
    struct timespec none = {0, 0}, second = {1, 0};
    siginfo_t info;
    timer_t timer;
    sigset_t set;

    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    CHECK(sigprocmask(SIG_BLOCK, &set, NULL) == 0);
    CHECK(timer_create(CLOCK_MONOTONIC, &event, &timer) == 0);

    CHECK(timer_settime(timer, 0, &setting, NULL) == 0);
    CHECK(timer_gettime(timer, &left) == 0 && left.it_value.tv_nsec > 0);
    CHECK_ERROR(EAGAIN, sigtimedwait(&set, NULL, &none));
    CHECK(sigwaitinfo(&set, &info) == SIGUSR1 && info.si_signo == SIGUSR1);
    CHECK(timer_gettime(timer, &left) == 0 && left.it_value.tv_nsec == 0);

    setting.it_interval.tv_nsec = 10000000;
    CHECK(timer_settime(timer, 0, &setting, NULL) == 0);
    for (int i = 0; i < 5; i++)
        CHECK(sigtimedwait(&set, NULL, &second) == SIGUSR1);
    memset(&setting, 0, sizeof(setting));
    CHECK(timer_settime(timer, 0, &setting, &left) == 0 && left.it_interval.tv_nsec == 10000000);
    usleep(30000);
    while (sigtimedwait(&set, NULL, &none) == SIGUSR1)
        ;
    CHECK_ERROR(EAGAIN, sigtimedwait(&set, NULL, &none));
    CHECK(timer_delete(timer) == 0);
    CHECK_ERROR(EINVAL, timer_gettime(timer, &left));
    atexit(die_by_timer);
    return done("timers");
}
