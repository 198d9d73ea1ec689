// SPDX-License-Identifier: Apache-2.0
// cure: exit
// expect: ^written by main\(\), still in the buffer$
// expect: ^function of atexit\(\)$
// expect: ^=== ERROR: _exit\(3\) called ===$
// never: main\(\) goes on
// never: main\(\) of .* returned
// without: ^main\(\) goes on$
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void *calls_exit(void *unused)
{
    exit(3);
    return unused;
}

static void *sleeps(void *unused)
{
    for (;;)
        sleep(1);
    return unused;
}

static void at_exit(void)
{
    printf("function of atexit()\n");
}

int main(void)
{
    pthread_t thread;

    setvbuf(stdout, NULL, _IOFBF, BUFSIZ);
    atexit(at_exit);
    printf("written by main(), still in the buffer\n");
    pthread_create(&thread, NULL, sleeps, NULL);
    pthread_create(&thread, NULL, calls_exit, NULL);
    pthread_join(thread, NULL);
    fprintf(stderr, "main() goes on\n");
    return 0;
}
