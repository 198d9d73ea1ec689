/* SPDX-License-Identifier: Apache-2.0 */
// expect: abort() called
// expect: === ERROR: _exit(134) called ===
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
