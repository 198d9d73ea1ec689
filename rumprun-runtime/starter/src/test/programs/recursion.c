/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK recursion
// expect: === main() of "rumprun" returned 0 ===
// set: stack_size_1=0x800000
/* The stack can be larger, that of main() and so those of threads that ask for nothing else. */
#include <pthread.h>

#include "check.h"

static int depth_reached(int depth)
{
    volatile char room[150];

    room[depth % 150] = 1;
    return depth == 0 ? 0 : depth_reached(depth - 1) + room[depth % 150];
}

static void *recurse(void *unused)
{
    CHECK(depth_reached(20000) == 20000);
    return unused;
}

int main(void)
{
    pthread_t thread;

    recurse(NULL);
    CHECK(pthread_create(&thread, NULL, recurse, NULL) == 0 && pthread_join(thread, NULL) == 0);
    return done("recursion");
}
