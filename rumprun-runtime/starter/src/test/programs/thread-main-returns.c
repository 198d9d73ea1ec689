/* SPDX-License-Identifier: Apache-2.0 */
// with: thread-main-ends.c
// config: {"rc":[{"bin":"first","argv":[]},{"bin":"second","argv":[]}]}
// expect: === main() of "first" returned 0 ===
// expect: === _exit(0) called ===
// expect: === calling "second" main() ===
// expect: the last one
// expect: === _exit(0) called ===
// expect: halted
/* Returning from main() ends the threads that still run. */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static void *tick(void *unused)
{
    for (int i = 0; i < 1000; i++)
        usleep(1000);
    puts("too late");
    return unused;
}

int main(void)
{
    pthread_t thread;

    for (int i = 0; i < 20; i++)
        pthread_create(&thread, NULL, tick, NULL);
    usleep(10000);
    return 0;
}
