/* SPDX-License-Identifier: Apache-2.0 */
// expect: rip 0
// expect: PANIC: program "rumprun" wrote to address 0x
// expect: which is a stack overflow, at 0x
// expect: in thread 2 (diver)
// expect: halted
#define _GNU_SOURCE
#include <pthread.h>

static int recurse(int depth)
{
    volatile char room[1000];

    room[0] = depth;
    return depth < 0 ? 0 : recurse(depth + 1) + room[0];
}

static void *dive(void *unused)
{
    pthread_setname_np(pthread_self(), "diver");
    recurse(0);
    return unused;
}

int main(void)
{
    pthread_t thread;

    pthread_create(&thread, NULL, dive, NULL);
    return pthread_join(thread, NULL);
}
