/* SPDX-License-Identifier: Apache-2.0 */
// expect: stack overflow in a thread of "rumprun" (512 KB)
// expect: === ERROR: _exit(139) called ===
// expect: halted
#include <pthread.h>

static int recurse(int depth)
{
    volatile char room[1000];

    room[0] = depth;
    return depth < 0 ? 0 : recurse(depth + 1) + room[0];
}

static void *dive(void *unused)
{
    recurse(0);
    return unused;
}

int main(void)
{
    pthread_attr_t attributes;
    pthread_t thread;

    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 512 * 1024);
    pthread_create(&thread, &attributes, dive, NULL);
    return pthread_join(thread, NULL);
}
