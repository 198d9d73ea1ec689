/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK threads
// expect: === main() of "rumprun" returned 0 ===
/* Threads begin, take turns without being asked to, keep what is theirs, and end. */
#define _GNU_SOURCE
#include <fenv.h>
#include <math.h>
#include <pthread.h>
#include <sched.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

#define COUNT 8

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static long counter;
static volatile int stop, spinning[2];

static _Thread_local int plain = 7;
static _Thread_local _Alignas(64) char line[64];
static _Thread_local _Alignas(4096) char page[4096] = "page";

static void *count(void *argument)
{
    CHECK(plain == 7 && (uintptr_t)line % 64 == 0 && (uintptr_t)page % 4096 == 0);
    CHECK(line[0] == 0 && strcmp(page, "page") == 0);
    plain = line[0] = page[0] = (int)(intptr_t)argument;
    for (int i = 0; i < 1000; i++) {
        pthread_mutex_lock(&mutex);
        long seen = counter;
        if (i % 100 == 0)
            sched_yield();
        counter = seen + 1;
        pthread_mutex_unlock(&mutex);
    }
    CHECK(plain == (intptr_t)argument && line[0] == plain && page[0] == plain);
    return argument;
}

static void joining(void)
{
    pthread_t threads[COUNT];

    for (intptr_t i = 0; i < COUNT; i++)
        CHECK(pthread_create(&threads[i], NULL, count, (void *)i) == 0);
    for (intptr_t i = 0; i < COUNT; i++) {
        void *result = NULL;
        CHECK(pthread_join(threads[i], &result) == 0 && result == (void *)i);
    }
    CHECK(counter == COUNT * 1000);
}

/* Computes only, with an x87 and an SSE rounding mode and values of its own. */
static void *spin(void *argument)
{
    int mine = argument != NULL;
    int mode = mine ? FE_UPWARD : FE_DOWNWARD;
    volatile double one = 1, three = 3;

    fesetround(mode);
    double expected = one / three;
    while (!stop) {
        spinning[mine]++;
        if (one / three != expected || fegetround() != mode)
            failures++;
    }
    CHECK(mine ? expected > 0.33333333333333331 : expected <= 0.33333333333333331);
    return NULL;
}

static double cpu_seconds(clockid_t clock)
{
    struct timespec time;

    clock_gettime(clock, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static void preemption(void)
{
    pthread_t threads[2];

    for (intptr_t i = 0; i < 2; i++)
        CHECK(pthread_create(&threads[i], NULL, spin, (void *)i) == 0);
    usleep(150000);
    CHECK(spinning[0] > 0 && spinning[1] > 0);
    stop = 1;
    for (int i = 0; i < 2; i++)
        CHECK(pthread_join(threads[i], NULL) == 0);
    CHECK(fegetround() == FE_TONEAREST);
    double mine = cpu_seconds(CLOCK_THREAD_CPUTIME_ID), all = cpu_seconds(CLOCK_PROCESS_CPUTIME_ID);
    CHECK(mine > 0 && all > 0.1 && mine < all - 0.1);
}

static void *sleep_a_little(void *done)
{
    usleep(20000);
    *(volatile int *)done = 1;
    return NULL;
}

static void detaching(void)
{
    static volatile int done;
    pthread_t thread;

    CHECK(pthread_create(&thread, NULL, sleep_a_little, (void *)&done) == 0);
    CHECK(pthread_detach(thread) == 0);
    for (int i = 0; i < 100 && !done; i++)
        usleep(1000);
    CHECK(done);
}

static void *look_at_itself(void *creator)
{
    char name[16];
    pthread_attr_t attributes;
    size_t size = 0;
    void *stack;
    cpu_set_t cpus;

    CHECK(gettid() != getpid() && gettid() != *(pid_t *)creator);
    CHECK(pthread_setname_np(pthread_self(), "a worker") == 0);
    CHECK(prctl(PR_GET_NAME, name) == 0 && strcmp(name, "a worker") == 0);
    CHECK(pthread_getattr_np(pthread_self(), &attributes) == 0);
    CHECK(pthread_attr_getstack(&attributes, &stack, &size) == 0 && size >= 65536);
    CHECK((char *)&size > (char *)stack && (char *)&size < (char *)stack + size);
    CHECK(sched_getaffinity(gettid(), sizeof(cpus), &cpus) == 0);
    pthread_exit((void *)1);
}

static void attributes(void)
{
    pid_t me = gettid();
    pthread_attr_t wanted;
    pthread_t thread;
    void *result;

    pthread_attr_init(&wanted);
    CHECK(pthread_attr_setstacksize(&wanted, 128 * 1024) == 0);
    CHECK(pthread_create(&thread, &wanted, look_at_itself, &me) == 0);
    CHECK(pthread_join(thread, &result) == 0 && result == (void *)1);
    CHECK(gettid() == me && me == getpid());
}

int main(void)
{
    CHECK((uintptr_t)line % 64 == 0 && (uintptr_t)page % 4096 == 0 && strcmp(page, "page") == 0);
    joining();
    preemption();
    detaching();
    attributes();
    return done("threads");
}
