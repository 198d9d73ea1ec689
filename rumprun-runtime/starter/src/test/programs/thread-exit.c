/* SPDX-License-Identifier: Apache-2.0 */
// with: several-second.c
// config: {"rc":[{"bin":"first","argv":[]},{"bin":"second","argv":["2"]}]}
// expect: === calling "first" main() ===
// expect: === ERROR: _exit(3) called ===
// expect: === calling "second" main() ===
// expect: OK several-second 2
// expect: === main() of "second" returned 0 ===
// expect: === _exit(0) called ===
// expect: halted
/*
 * exit() in one thread ends the others, which wait, sleep and compute; the next program has all
 * the memory.
 */
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_barrier_t barrier;

static void *lock(void *unused)
{
    pthread_barrier_wait(&barrier);
    pthread_mutex_lock(&mutex);
    return unused;
}

static void *sleep_long(void *unused)
{
    pthread_barrier_wait(&barrier);
    sleep(1000);
    return unused;
}

static void *spin(void *unused)
{
    (void)unused;
    pthread_barrier_wait(&barrier);
    for (;;)
        ;
}

static void *leave(void *unused)
{
    (void)unused;
    pthread_barrier_wait(&barrier);
    usleep(20000);
    exit(3);
}

int main(void)
{
    void *(*const functions[])(void *) = {lock, sleep_long, spin, leave};
    size_t size = 20 * 1024 * 1024;
    pthread_t thread;

    write(open("/tmp/left", O_CREAT | O_RDWR, 0600), "1", 1);
    memset(malloc(size), 1, size);
    pthread_mutex_lock(&mutex);
    pthread_barrier_init(&barrier, NULL, 41);
    for (int i = 0; i < 40; i++)
        pthread_create(&thread, NULL, functions[i % 4], NULL);
    pthread_barrier_wait(&barrier);
    pthread_join(thread, NULL);
    return 4;
}
