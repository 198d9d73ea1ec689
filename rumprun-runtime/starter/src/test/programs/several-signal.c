/* SPDX-License-Identifier: Apache-2.0 */
// with: several-second.c
// config: {"rc":[{"bin":"first","argv":[]},{"bin":"second","argv":["2"]}]}
// expect: ended by SIGTERM
// expect: === ERROR: _exit(143) called ===
// expect: === calling "second" main() ===
// expect: OK several-second 2
/* A signal ends a program like _exit(), whichever thread it is for. */
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

static void *die(void *unused)
{
    raise(SIGTERM);
    return unused;
}

int main(void)
{
    pthread_t thread;

    write(open("/tmp/left", O_CREAT | O_RDWR, 0600), "1", 1);
    pthread_create(&thread, NULL, die, NULL);
    return pthread_join(thread, NULL);
}
