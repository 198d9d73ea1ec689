/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK signal-storm
// expect: === main() of "rumprun" returned 0 ===
/* Signals for all threads and for single ones, while they sleep, wait, lock and compute. */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

#include "check.h"

#define THREADS 8

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static volatile int alarms, kills, stop;
static int fds[2];

static void handler(int number)
{
    if (number == SIGALRM)
        alarms++;
    else
        kills++;
}

static void compute(double value)
{
    double sum = 0;

    for (int i = 0; i < 100; i++)
        sum += value;
    CHECK(sum == value * 100);
}

static void *work(void *number)
{
    char byte = 0;

    for (unsigned random = (long)number; !stop; random = random * 1103515245 + 12345) {
        switch (random >> 16 & 3) {
        case 0:
            usleep(random >> 28);
            break;
        case 1:
            CHECK(write(fds[1], &byte, 1) == 1 && read(fds[0], &byte, 1) == 1);
            break;
        case 2:
            pthread_mutex_lock(&mutex);
            pthread_mutex_unlock(&mutex);
            break;
        default:
            compute(random >> 20);
        }
    }
    return NULL;
}

int main(void)
{
    const struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
    const struct itimerval often = {{0, 1000}, {0, 1000}};
    pthread_t threads[THREADS];

    CHECK(pipe(fds) == 0);
    sigaction(SIGALRM, &action, NULL);
    sigaction(SIGUSR1, &action, NULL);
    for (long i = 0; i < THREADS; i++)
        CHECK(pthread_create(&threads[i], NULL, work, (void *)i) == 0);
    setitimer(ITIMER_REAL, &often, NULL);
    for (int i = 0; i < 10000; i++) {
        CHECK(pthread_kill(threads[i % THREADS], SIGUSR1) == 0);
        if (i % 50 == 0)
            usleep(1000);
    }
    stop = 1;
    for (int i = 0; i < THREADS; i++)
        CHECK(pthread_join(threads[i], NULL) == 0);
    CHECK(alarms > 50 && kills > 1000);
    return done("signal-storm");
}
