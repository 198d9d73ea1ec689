/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK thread-cancel
// expect: === main() of "rumprun" returned 0 ===
#define _GNU_SOURCE
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <unistd.h>

#include "check.h"

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
static sem_t semaphore;
static int fds[2];
static volatile int cleaned, handled;

static void clean(void *locked)
{
    cleaned++;
    if (locked)
        pthread_mutex_unlock(locked);
}

static void waits_for_signals(void) { pause(); }
static void waits_for_time(void) { sleep(1000); }
static void waits_for_semaphore(void) { sem_wait(&semaphore); }
static void waits_for_input(void) { read(fds[0], &(char){0}, 1); }
static void waits_for_files(void) { poll(NULL, 0, -1); }

static void waits_for_condition(void)
{
    pthread_mutex_lock(&mutex);
    pthread_cleanup_push(clean, &mutex);
    pthread_cond_wait(&condition, &mutex);
    pthread_cleanup_pop(0);
}

static void computes(void)
{
    pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, NULL);
    for (;;)
        ;
}

static void *run(void *function)
{
    pthread_cleanup_push(clean, NULL);
    for (;;)
        ((void (*)(void))function)();
    pthread_cleanup_pop(1);
    return NULL;
}

static void handler(int number)
{
    (void)number;
    handled++;
}

/* A signal for a thread is handled by that thread. */
static void *waits_for_handler(void *self)
{
    while (!handled)
        usleep(1000000);
    return self;
}

int main(void)
{
    static void (*const functions[])(void) = {
        waits_for_signals, waits_for_time, waits_for_semaphore, waits_for_input, waits_for_files,
        waits_for_condition, computes,
    };
    int count = sizeof(functions) / sizeof(*functions);
    pthread_t thread;
    void *result;

    CHECK(pipe(fds) == 0 && sem_init(&semaphore, 0, 0) == 0);
    for (int wait = 0; wait < 2; wait++)
        for (int i = 0; i < count; i++) {
            CHECK(pthread_create(&thread, NULL, run, (void *)functions[i]) == 0);
            usleep(wait * 5000); /* else it is cancelled before it runs */
            CHECK(pthread_cancel(thread) == 0);
            CHECK(pthread_join(thread, &result) == 0 && result == PTHREAD_CANCELED);
        }
    CHECK(cleaned >= count + 1 && pthread_mutex_trylock(&mutex) == 0);

    signal(SIGUSR1, handler);
    CHECK(pthread_create(&thread, NULL, waits_for_handler, NULL) == 0);
    usleep(5000);
    CHECK(handled == 0 && pthread_kill(thread, SIGUSR1) == 0);
    CHECK(pthread_join(thread, NULL) == 0 && handled == 1);
    return done("thread-cancel");
}
