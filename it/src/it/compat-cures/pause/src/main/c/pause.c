// SPDX-License-Identifier: Apache-2.0
// cure: signals
// expect: ^thread: 3$
// expect: ^pause\(\) was cancelled$
// expect: ^main\(\) waits$
// expect: ^thread: 3$
// expect: ^=== _exit\(0\) called ===$
// without: ^STUB ``_sys___sigsuspend14.. called$
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void *pauses(void *unused)
{
    for (;;)
        pause();
    return unused;
}

static void *works(void *main_waits)
{
    for (int i = 1; i <= 3; i++) {
        usleep(20000);
        printf("thread: %d\n", i);
    }
    if (main_waits)
        exit(0);
    return NULL;
}

int main(void)
{
    pthread_t pausing, working;
    void *result;

    pthread_create(&pausing, NULL, pauses, NULL);
    pthread_create(&working, NULL, works, NULL);
    pthread_join(working, NULL);
    pthread_cancel(pausing);
    pthread_join(pausing, &result);
    printf("pause() was %s\n", result == PTHREAD_CANCELED ? "cancelled" : "ended");
    pthread_create(&working, NULL, works, &result);
    printf("main() waits\n");
    for (;;)
        pause();
}
