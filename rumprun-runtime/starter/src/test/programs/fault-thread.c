/* SPDX-License-Identifier: Apache-2.0 */
// expect: program "rumprun" read from address 0x10, where nothing is mapped, at 0x
// expect: in thread 3 (rumprun)
// expect: === ERROR: _exit(139) called ===
// expect: halted
/* What one thread does is the end of all, even of one that computes. */
#include <pthread.h>
#include <unistd.h>

static void *spin(void *unused)
{
    (void)unused;
    for (;;)
        ;
}

static void *fault(void *unused)
{
    (void)unused;
    usleep(30000);
    return (void *)(long)*(volatile char *)16;
}

int main(void)
{
    pthread_t threads[2];

    pthread_create(&threads[0], NULL, spin, NULL);
    pthread_create(&threads[1], NULL, fault, NULL);
    return pthread_join(threads[0], NULL);
}
