// SPDX-License-Identifier: Apache-2.0
// cure: polling
// expect: ^time\(\) changes$
// expect: ^another thread ran$
// expect: ^a poll\(\) that does not wait sees what another thread writes$
// expect: ^a read\(\) that does not wait, too$
// expect: ^a loop over a mutex sees what another thread sets$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: ^no other thread ran$
// without: ^a loop over a mutex sees nothing$
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static volatile int ran;
static int descriptors[2];

static void *sleeps(void *unused)
{
    for (int i = 0; i < 20; i++) {
        usleep(10000);
        ran++;
    }
    return unused;
}

static void *writes(void *unused)
{
    usleep(50000);
    write(descriptors[1], "x", 1);
    return unused;
}

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static int set;

static void *sets(void *unused)
{
    usleep(50000);
    pthread_mutex_lock(&mutex);
    set = 1;
    pthread_mutex_unlock(&mutex);
    return unused;
}

static int is_set(void)
{
    int value;

    pthread_mutex_lock(&mutex);
    value = set;
    pthread_mutex_unlock(&mutex);
    return value;
}

int main(void)
{
    pthread_t thread;
    int wrong = 0, found;
    long tries;

    /* Enough for some seconds; without an end of them, nothing would be seen without the cure. */
    pthread_create(&thread, NULL, sleeps, NULL);
    time_t start = time(NULL);
    for (tries = 0; tries < 5000000 && time(NULL) == start; tries++)
        ;
    time_t second = time(NULL);
    printf("time() %s\n", second != start ? "changes" : "does not change");
    for (; tries < 7000000 && time(NULL) == second; tries++)
        ;
    printf("%s thread ran\n", ran > 0 ? "another" : "no other");
    wrong += second == start || ran == 0;
    pthread_join(thread, NULL);

    pipe(descriptors);
    fcntl(descriptors[0], F_SETFL, O_NONBLOCK);
    struct pollfd polled = {descriptors[0], POLLIN, 0};
    pthread_create(&thread, NULL, writes, NULL);
    for (tries = 0, found = 0; tries < 2000000 && found == 0; tries++)
        found = poll(&polled, 1, 0);
    printf("a poll() that does not wait sees %s\n", found == 1 ? "what another thread writes" : "nothing");
    wrong += found != 1;
    pthread_join(thread, NULL);

    char byte;
    ssize_t count;
    read(descriptors[0], &byte, 1);
    pthread_create(&thread, NULL, writes, NULL);
    for (tries = 0; (count = read(descriptors[0], &byte, 1)) == -1 && errno == EAGAIN && tries < 2000000; tries++)
        ;
    printf("a read() that does not wait%s\n", count == 1 ? ", too" : " reads nothing");
    wrong += count != 1;
    pthread_join(thread, NULL);

    pthread_create(&thread, NULL, sets, NULL);
    for (tries = 0, found = 0; tries < 20000000 && found == 0; tries++)
        found = is_set();
    printf("a loop over a mutex sees %s\n", found ? "what another thread sets" : "nothing");
    wrong += !found;
    pthread_join(thread, NULL);
    return wrong;
}
