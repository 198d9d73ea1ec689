/* SPDX-License-Identifier: Apache-2.0 */
// expect: still alive
// expect: PANIC: deadlock: program "rumprun" waits for what can never happen
// expect: halted
/* Two threads that wait for each other are none while a third one sleeps. */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static pthread_mutex_t first = PTHREAD_MUTEX_INITIALIZER, second = PTHREAD_MUTEX_INITIALIZER;

static void *lock_first(void *unused)
{
    pthread_mutex_lock(&first);
    usleep(10000);
    pthread_mutex_lock(&second);
    return unused;
}

static void *lock_second(void *unused)
{
    pthread_mutex_lock(&second);
    usleep(10000);
    pthread_mutex_lock(&first);
    return unused;
}

int main(void)
{
    pthread_t threads[2];

    pthread_create(&threads[0], NULL, lock_first, NULL);
    pthread_create(&threads[1], NULL, lock_second, NULL);
    usleep(60000);
    puts("still alive");
    return pthread_join(threads[0], NULL);
}
