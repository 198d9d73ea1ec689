/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK thread-signals
// expect: === main() of "rumprun" returned 0 ===
// expect: ended by SIGUSR1
// expect: === ERROR: _exit(138) called ===
/* Masks and pending signals are a thread's own. */
#define _GNU_SOURCE
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

static sigset_t usr1, usr2;
static sem_t ready, done_;
static volatile int got;

static void *wait_for_signal(void *unused)
{
    sigset_t mask;
    int number = 0;

    CHECK(pthread_sigmask(SIG_BLOCK, NULL, &mask) == 0 && sigismember(&mask, SIGUSR1));
    CHECK(pthread_sigmask(SIG_BLOCK, &usr2, NULL) == 0);
    sem_post(&ready);
    CHECK(sigwait(&usr1, &number) == 0 && number == SIGUSR1);
    got = number;
    sem_post(&done_);
    return unused;
}

static void to_a_thread(void)
{
    struct timespec none = {0, 0};
    sigset_t mask;
    pthread_t thread;

    CHECK(pthread_create(&thread, NULL, wait_for_signal, NULL) == 0);
    sem_wait(&ready);
    CHECK(pthread_sigmask(SIG_BLOCK, NULL, &mask) == 0 && !sigismember(&mask, SIGUSR2));
    CHECK(raise(SIGUSR1) == 0); /* this thread's own */
    usleep(5000);
    CHECK(got == 0);
    CHECK(pthread_kill(thread, SIGUSR1) == 0);
    CHECK(pthread_join(thread, NULL) == 0 && got == SIGUSR1);
    sem_wait(&done_);
    CHECK(sigtimedwait(&usr1, NULL, &none) == SIGUSR1);
    CHECK_ERROR(EAGAIN, sigtimedwait(&usr1, NULL, &none));
}

static void to_whoever_waits(void)
{
    pthread_t thread;

    got = 0;
    CHECK(pthread_create(&thread, NULL, wait_for_signal, NULL) == 0);
    sem_wait(&ready);
    usleep(5000);
    CHECK(kill(getpid(), SIGUSR1) == 0);
    sem_wait(&done_);
    CHECK(got == SIGUSR1 && pthread_join(thread, NULL) == 0);
}

static void on_timer(union sigval value)
{
    sem_post(value.sival_ptr);
}

static void timers(void)
{
    struct sigevent event = {.sigev_notify = SIGEV_THREAD, .sigev_value.sival_ptr = &done_,
                             .sigev_notify_function = on_timer};
    struct itimerspec often = {{0, 5000000}, {0, 5000000}}, once = {{0, 0}, {0, 0}};
    timer_t timer, others[3];

    CHECK(timer_create(CLOCK_MONOTONIC, &event, &timer) == 0);
    CHECK(timer_settime(timer, 0, &often, NULL) == 0);
    for (int i = 0; i < 3; i++)
        CHECK(sem_wait(&done_) == 0);
    CHECK(timer_delete(timer) == 0);

    /* At the same time, so that their signals become one. */
    clock_gettime(CLOCK_MONOTONIC, &once.it_value);
    once.it_value.tv_sec++;
    event.sigev_value.sival_ptr = &ready;
    for (int i = 0; i < 3; i++) {
        CHECK(timer_create(CLOCK_MONOTONIC, &event, &others[i]) == 0);
        CHECK(timer_settime(others[i], TIMER_ABSTIME, &once, NULL) == 0);
    }
    for (int i = 0; i < 3; i++)
        CHECK(sem_wait(&ready) == 0);
}

static void *unblock(void *unused)
{
    pthread_sigmask(SIG_UNBLOCK, &usr1, NULL);
    return unused;
}

/* A signal that all threads block takes effect as soon as one does not. */
static void die(void)
{
    pthread_t thread;

    kill(getpid(), SIGUSR1);
    pthread_create(&thread, NULL, unblock, NULL);
    pthread_join(thread, NULL);
}

int main(void)
{
    sigemptyset(&usr1);
    sigaddset(&usr1, SIGUSR1);
    sigemptyset(&usr2);
    sigaddset(&usr2, SIGUSR2);
    CHECK(pthread_sigmask(SIG_BLOCK, &usr1, NULL) == 0);
    sem_init(&ready, 0, 0);
    sem_init(&done_, 0, 0);
    to_a_thread();
    to_whoever_waits();
    timers();
    CHECK_ERROR(ESRCH, syscall(SYS_tgkill, 1, 4711, SIGUSR1));
    CHECK_ERROR(ESRCH, syscall(SYS_tkill, 4711, 0));
    CHECK_ERROR(EINVAL, syscall(SYS_tgkill, 1, 1, 99));
    atexit(die);
    return done("thread-signals");
}
