/* SPDX-License-Identifier: Apache-2.0 */
// qemu: -m 64
// expect: OK threads-many
// expect: === main() of "rumprun" returned 0 ===
/* 200 at once; 1000 in turn, which leave nothing behind; and as many as there is memory for. */
#include <pthread.h>
#include <stdlib.h>
#include <sys/sysinfo.h>

#include "check.h"

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int started, may_end;

static unsigned long free_memory(void)
{
    struct sysinfo info;

    sysinfo(&info);
    return info.freeram;
}

static void *wait_for_end(void *unused)
{
    char room[2000];

    memset(room, 1, sizeof(room));
    pthread_mutex_lock(&mutex);
    started++;
    pthread_cond_broadcast(&changed);
    while (!may_end)
        pthread_cond_wait(&changed, &mutex);
    pthread_mutex_unlock(&mutex);
    return unused;
}

/* Returns how many there were; fewer than wanted only if the memory is full. */
static int at_once(int wanted, const pthread_attr_t *attributes)
{
    pthread_t *threads = malloc(wanted * sizeof(*threads));
    int count = 0;

    started = may_end = 0;
    while (count < wanted) {
        int error = pthread_create(&threads[count], attributes, wait_for_end, NULL);
        if (error)
            CHECK(error == EAGAIN);
        if (error)
            break;
        count++;
    }
    pthread_mutex_lock(&mutex);
    while (started < count)
        pthread_cond_wait(&changed, &mutex);
    may_end = 1;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&mutex);
    for (int i = 0; i < count; i++)
        CHECK(pthread_join(threads[i], NULL) == 0);
    free(threads);
    return count;
}

static void *touch(void *unused)
{
    char room[5000];

    memset(room, 1, sizeof(room));
    free(malloc(100));
    return unused;
}

static void in_turn(int count)
{
    for (int i = 0; i < count; i++) {
        pthread_t thread;
        CHECK(pthread_create(&thread, NULL, touch, NULL) == 0);
        CHECK(pthread_join(thread, NULL) == 0);
    }
}

int main(void)
{
    pthread_attr_t small;

    CHECK(at_once(200, NULL) == 200);
    in_turn(10);
    unsigned long before = free_memory();
    in_turn(1000);
    CHECK(free_memory() + 65536 >= before);

    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 16384);
    int most = at_once(100000, &small);
    CHECK(most > 1000 && most < 100000);
    CHECK(at_once(200, NULL) == 200);
    return done("threads-many");
}
