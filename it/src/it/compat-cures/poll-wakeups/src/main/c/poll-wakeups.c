// SPDX-License-Identifier: Apache-2.0
// cure: poll-wakeups
// expect: ^both were woken$
// expect: ^both were woken by pipes of their own$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: diagnostic assertion "l->l_wchan == sc" failed
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static int shared[2];
static int own[2][2];
static volatile int found[2];

// Waits for a pipe that the other thread waits for, too, and for one of its own.
static void *waits(void *argument)
{
    int number = (int)(long)argument;
    struct pollfd polled[2] = { { shared[0], POLLIN, 0 }, { own[number][0], POLLIN, 0 } };

    found[number] = poll(polled, 2, 5000);
    return NULL;
}

static void run(const char *outcome, int to_shared)
{
    pthread_t threads[2];

    for (int i = 0; i < 2; i++)
        pthread_create(&threads[i], NULL, waits, (void *)(long)i);
    usleep(100000);
    // None of the two runs before all is written.
    if (to_shared)
        write(shared[1], "x", 1);
    write(own[0][1], "x", 1);
    write(own[1][1], "x", 1);
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
    if (found[0] > 0 && found[1] > 0)
        puts(outcome);
}

int main(void)
{
    char taken[3];

    pipe(shared);
    pipe(own[0]);
    pipe(own[1]);
    run("both were woken", 1);
    read(shared[0], taken, sizeof taken);
    read(own[0][0], taken, sizeof taken);
    read(own[1][0], taken, sizeof taken);
    run("both were woken by pipes of their own", 0);
    return 0;
}
