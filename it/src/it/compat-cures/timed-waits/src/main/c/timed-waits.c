// SPDX-License-Identifier: Apache-2.0
// cure: timed-waits
// expect: ^condition, monotonic clock: timed out, in time$
// expect: ^condition, wall clock: timed out, in time$
// expect: ^condition, no clock named: timed out, in time$
// expect: ^mutex: timed out, in time$
// expect: ^lock to read: timed out, in time$
// expect: ^lock to write: timed out, in time$
// expect: ^semaphore: timed out, in time$
// expect: ^time that is over, monotonic clock: timed out, in time$
// expect: ^time before 1970: timed out, in time$
// expect: ^far-off time: signalled, in time$
// expect: ^end of time: signalled, in time$
// expect: ^no such time: invalid, in time$
// expect: ^sleeps: 0 wrong$
// expect: ^40 threads: 0 wrong$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: ^condition, monotonic clock: timed out, [0-9][0-9]? ms$
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

static int wrong;

static int64_t now(clockid_t clock)
{
    struct timespec time;

    clock_gettime(clock, &time);
    return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

static struct timespec in(clockid_t clock, int milliseconds)
{
    int64_t time = now(clock) + milliseconds * INT64_C(1000000);

    return (struct timespec){time / 1000000000, time % 1000000000};
}

/* No wait may end early; an emulator may be late by a lot. */
static int in_time(int64_t start, int64_t end, int wanted)
{
    return end - start >= wanted * INT64_C(1000000) && end - start < (wanted + 1500) * INT64_C(1000000);
}

static int64_t monotonic, real;

static void begin(void)
{
    monotonic = now(CLOCK_MONOTONIC);
    real = now(CLOCK_REALTIME);
}

static void end(const char *what, int result, int wanted_result, int wanted)
{
    int64_t monotonic_end = now(CLOCK_MONOTONIC), real_end = now(CLOCK_REALTIME);

    printf("%s: %s, ", what,
           result == ETIMEDOUT ? "timed out" : result == EINVAL ? "invalid" : result == 0 ? "signalled" : "?");
    if (in_time(monotonic, monotonic_end, wanted) && in_time(real, real_end, wanted))
        printf("in time\n");
    else
        printf("%d ms\n", (int)((monotonic_end - monotonic) / 1000000)), wrong++;
    wrong += result != wanted_result;
}

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_condattr_t attributes;
static pthread_cond_t by_default = PTHREAD_COND_INITIALIZER, by_monotonic, by_real;
static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static sem_t semaphore;

static void condition(const char *what, pthread_cond_t *condition, struct timespec until, int result, int wanted)
{
    pthread_mutex_lock(&mutex);
    begin();
    int got;
    do
        got = pthread_cond_timedwait(condition, &mutex, &until);
    while (got == 0 && result != 0); /* a condition may wake its waiter for nothing */
    end(what, got, result, wanted);
    pthread_mutex_unlock(&mutex);
}

static void *signals(void *condition)
{
    usleep(60000);
    pthread_mutex_lock(&mutex);
    pthread_cond_signal(condition);
    pthread_mutex_unlock(&mutex);
    return NULL;
}

static void far_off(const char *what, pthread_cond_t *waited, struct timespec until)
{
    pthread_t thread;

    pthread_create(&thread, NULL, signals, waited);
    condition(what, waited, until, 0, 50);
    pthread_join(thread, NULL);
}

/* The main thread holds the locks that this one waits for. */
static void *waits_for_locks(void *unused)
{
    struct timespec until;

    begin();
    until = in(CLOCK_REALTIME, 60);
    end("mutex", pthread_mutex_timedlock(&mutex, &until), ETIMEDOUT, 60);
    begin();
    until = in(CLOCK_REALTIME, 60);
    end("lock to read", pthread_rwlock_timedrdlock(&lock, &until), ETIMEDOUT, 60);
    begin();
    until = in(CLOCK_REALTIME, 60);
    end("lock to write", pthread_rwlock_timedwrlock(&lock, &until), ETIMEDOUT, 60);
    begin();
    until = in(CLOCK_REALTIME, 60);
    end("semaphore", sem_timedwait(&semaphore, &until) == 0 ? 0 : errno, ETIMEDOUT, 50);
    return unused;
}

static void locks(void)
{
    pthread_t thread;

    pthread_mutex_lock(&mutex);
    pthread_rwlock_wrlock(&lock);
    pthread_create(&thread, NULL, waits_for_locks, NULL);
    pthread_join(thread, NULL);
    pthread_rwlock_unlock(&lock);
    pthread_mutex_unlock(&mutex);
}

static int sleeps(void)
{
    struct timespec time = {0, 40000000};
    struct timeval timeval = {0, 40000};
    int64_t start;
    int failed = 0;

#define SLEEP(call, wanted)                                                                        \
    start = now(CLOCK_MONOTONIC);                                                                  \
    failed += (call) != 0 || !in_time(start, now(CLOCK_MONOTONIC), wanted)
    SLEEP(nanosleep(&time, NULL), 40);
    SLEEP(usleep(40000), 40);
    SLEEP(poll(NULL, 0, 40), 40);
    SLEEP(select(0, NULL, NULL, NULL, &timeval), 40);
    SLEEP(sleep(1), 1000);
    return failed;
}

static void *waits_often(void *number)
{
    pthread_mutex_t own = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t condition;
    intptr_t failed = 0;

    pthread_cond_init(&condition, &attributes);
    pthread_mutex_lock(&own);
    for (int i = 0; i < 10; i++) {
        int milliseconds = 1 + ((intptr_t)number * 7 + i * 3) % 20;
        int64_t start = now(CLOCK_MONOTONIC);
        struct timespec until = in(CLOCK_MONOTONIC, milliseconds);

        while (pthread_cond_timedwait(&condition, &own, &until) == 0)
            ;
        if (!in_time(start, now(CLOCK_MONOTONIC), milliseconds))
            failed++;
    }
    return (void *)failed;
}

static int threads(void)
{
    pthread_t thread[40];
    int failed = 0;

    for (int i = 0; i < 40; i++)
        if (pthread_create(&thread[i], NULL, waits_often, (void *)(intptr_t)i) != 0)
            return -1;
    for (int i = 0; i < 40; i++) {
        void *result;
        pthread_join(thread[i], &result);
        failed += (intptr_t)result;
    }
    return failed;
}

int main(void)
{
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_REALTIME);
    pthread_cond_init(&by_real, &attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&by_monotonic, &attributes);
    sem_init(&semaphore, 0, 0);

    condition("condition, monotonic clock", &by_monotonic, in(CLOCK_MONOTONIC, 200), ETIMEDOUT, 200);
    condition("condition, wall clock", &by_real, in(CLOCK_REALTIME, 100), ETIMEDOUT, 100);
    condition("condition, no clock named", &by_default, in(CLOCK_REALTIME, 40), ETIMEDOUT, 40);
    locks();
    condition("time that is over, monotonic clock", &by_monotonic, in(CLOCK_MONOTONIC, -500), ETIMEDOUT, 0);
    condition("time before 1970", &by_default, (struct timespec){-7, 0}, ETIMEDOUT, 0);
    far_off("far-off time", &by_default, (struct timespec){INT64_C(10000000000), 0});
    far_off("end of time", &by_monotonic, (struct timespec){sizeof(time_t) == 8 ? INT64_MAX : INT32_MAX, 999999999});
    condition("no such time", &by_monotonic, (struct timespec){0, 1000000000}, EINVAL, 0);

    int failed = sleeps();
    printf("sleeps: %d wrong\n", failed);
    wrong += failed;
    failed = threads();
    printf("40 threads: %d wrong\n", failed);
    wrong += failed;
    return wrong != 0;
}
