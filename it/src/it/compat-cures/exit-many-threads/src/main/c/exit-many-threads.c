// SPDX-License-Identifier: Apache-2.0
// cure: exit
// expect: ^200 threads call exit\(\)$
// expect: ^=== ERROR: _exit\(5\) called ===$
// never: _exit\(0\)
// never: main\(\) goes on
// memory: 128
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static pthread_barrier_t barrier;

static void *calls_exit(void *unused)
{
    pthread_barrier_wait(&barrier);
    exit(5);
    return unused;
}

/* While one thread is in here, the others call exit(). */
static void at_exit(void)
{
    usleep(50000);
    printf("function of atexit()\n");
}

int main(void)
{
    pthread_attr_t attributes;
    pthread_t thread;

    atexit(at_exit);
    pthread_barrier_init(&barrier, NULL, 200);
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 65536);
    printf("200 threads call exit()\n");
    for (int i = 0; i < 200; i++)
        if (pthread_create(&thread, &attributes, calls_exit, NULL) != 0)
            return 1;
    pthread_join(thread, NULL);
    printf("main() goes on\n");
    return 0;
}
