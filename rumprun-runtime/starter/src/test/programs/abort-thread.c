/* SPDX-License-Identifier: Apache-2.0 */
// expect: PANIC: program "rumprun" was killed by signal 6 (abort)
// expect: halted
#include <pthread.h>
#include <stdlib.h>

static void *die(void *unused)
{
    (void)unused;
    abort();
}

int main(void)
{
    pthread_t thread;

    pthread_create(&thread, NULL, die, NULL);
    return pthread_join(thread, NULL);
}
