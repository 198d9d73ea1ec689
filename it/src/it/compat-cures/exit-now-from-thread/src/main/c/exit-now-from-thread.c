// SPDX-License-Identifier: Apache-2.0
// cure: exit
// expect: ^=== _exit\(0\) called ===$
// never: still in the buffer
// never: atexit
// never: main\(\) goes on
// without: ^main\(\) goes on$
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void *calls_exit(void *unused)
{
    _exit(0);
    return unused;
}

static void at_exit(void)
{
    fprintf(stderr, "function of atexit()\n");
}

int main(void)
{
    pthread_t thread;

    setvbuf(stdout, NULL, _IOFBF, BUFSIZ);
    atexit(at_exit);
    printf("written by main(), still in the buffer\n");
    pthread_create(&thread, NULL, calls_exit, NULL);
    pthread_join(thread, NULL);
    fprintf(stderr, "main() goes on\n");
    return 0;
}
