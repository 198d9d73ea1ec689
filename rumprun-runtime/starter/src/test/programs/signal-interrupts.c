/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK signal-interrupts
// expect: === main() of "rumprun" returned 0 ===
/* Handlers interrupt what waits: it says so, or goes on. */
#define _GNU_SOURCE
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/select.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

static volatile int count;
static int fds[2];

static void counting(int number)
{
    (void)number;
    count++;
}

static void alarm_in_20_ms(int flags)
{
    struct sigaction action = {.sa_handler = counting, .sa_flags = flags};
    struct itimerval soon = {.it_value = {0, 20000}};

    count = 0;
    sigaction(SIGALRM, &action, NULL);
    CHECK(setitimer(ITIMER_REAL, &soon, NULL) == 0);
}

static void *write_later(void *unused)
{
    usleep(60000);
    CHECK(write(fds[1], "x", 1) == 1);
    return unused;
}

static void sleeping(void)
{
    struct timespec second = {1, 0}, left = {0, 0}, until;

    alarm_in_20_ms(SA_RESTART); /* which changes nothing for these */
    CHECK_ERROR(EINTR, nanosleep(&second, &left));
    CHECK(count == 1 && left.tv_sec == 0 && left.tv_nsec > 0);
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec++;
    alarm_in_20_ms(0);
    CHECK(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL) == EINTR);
    alarm_in_20_ms(0);
    CHECK_ERROR(EINTR, pause());
    alarm_in_20_ms(SA_RESTART);
    CHECK_ERROR(EINTR, poll(NULL, 0, 1000));
    alarm_in_20_ms(SA_RESTART);
    CHECK_ERROR(EINTR, select(0, NULL, NULL, NULL, NULL));
    CHECK(count == 1);
}

static void reading(void)
{
    pthread_t thread;
    char byte;

    CHECK(pipe(fds) == 0);
    alarm_in_20_ms(0);
    CHECK_ERROR(EINTR, read(fds[0], &byte, 1));
    pthread_create(&thread, NULL, write_later, NULL);
    alarm_in_20_ms(SA_RESTART);
    CHECK(read(fds[0], &byte, 1) == 1 && byte == 'x' && count == 1);
    pthread_join(thread, NULL);
}

/* What is blocked all the time but in these calls comes in them, and only there. */
static void with_other_masks(void)
{
    struct timespec none = {0, 0}, second = {1, 0};
    sigset_t alarm, empty, is;

    sigemptyset(&empty);
    sigemptyset(&alarm);
    sigaddset(&alarm, SIGALRM);
    sigprocmask(SIG_BLOCK, &alarm, NULL);
    alarm_in_20_ms(0);
    usleep(40000);
    CHECK(count == 0);
    CHECK_ERROR(EINTR, sigsuspend(&empty));
    CHECK(count == 1);
    alarm_in_20_ms(0);
    CHECK_ERROR(EINTR, ppoll(NULL, 0, &second, &empty));
    CHECK(count == 1);
    alarm_in_20_ms(0);
    CHECK_ERROR(EINTR, pselect(0, NULL, NULL, NULL, &second, &empty));
    CHECK(count == 1 && ppoll(NULL, 0, &none, &empty) == 0);
    sigprocmask(SIG_SETMASK, NULL, &is);
    CHECK(sigismember(&is, SIGALRM));
    sigprocmask(SIG_UNBLOCK, &alarm, NULL);
}

static void alarms(void)
{
    struct itimerval often = {{0, 5000}, {0, 5000}}, is;

    alarm_in_20_ms(0);
    CHECK(setitimer(ITIMER_REAL, &often, &is) == 0 && is.it_value.tv_usec > 0);
    while (count < 5)
        ;
    CHECK(getitimer(ITIMER_REAL, &is) == 0 && is.it_interval.tv_usec == 5000);
    CHECK(alarm(10) == 1 && alarm(0) == 10 && alarm(0) == 0);
}

int main(void)
{
    sleeping();
    reading();
    with_other_masks();
    alarms();
    return done("signal-interrupts");
}
