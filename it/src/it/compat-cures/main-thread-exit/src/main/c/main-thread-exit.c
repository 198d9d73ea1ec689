// SPDX-License-Identifier: Apache-2.0
// cure: exit
// expect: ^main\(\) calls pthread_exit\(\)$
// expect: ^thread 1 ends$
// expect: ^thread 2 ends$
// expect: ^thread 3 ends$
// expect: ^function of atexit\(\)$
// expect: ^=== _exit\(0\) called ===$
// never: main\(\) of .* returned
// without: ^main\(\) calls pthread_exit\(\)$
// without: ^rump kernel halting
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void *sleeps(void *number)
{
    usleep((intptr_t)number * 50000);
    printf("thread %d ends\n", (int)(intptr_t)number);
    return NULL;
}

static void at_exit(void)
{
    printf("function of atexit()\n");
}

int main(void)
{
    pthread_t thread;

    atexit(at_exit);
    for (intptr_t i = 1; i <= 3; i++) {
        pthread_create(&thread, NULL, sleeps, (void *)i);
        pthread_detach(thread);
    }
    printf("main() calls pthread_exit()\n");
    pthread_exit(NULL);
}
