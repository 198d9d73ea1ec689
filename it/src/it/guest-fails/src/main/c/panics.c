// SPDX-License-Identifier: Apache-2.0
#include <pthread.h>
#include <stdio.h>

// The panic of the NetBSD kernel that is in Rumprun's images, and how its code is entered.
extern void rumpns_panic(const char *, ...) __attribute__((weak));
extern void rump_schedule(void) __attribute__((weak));

int main(void) {
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    printf("about to panic\n");
    fflush(stdout);
    if (rumpns_panic) {
        rump_schedule();
        rumpns_panic("no way on");
    }
    // The starter panics when nothing can ever go on.
    pthread_mutex_lock(&lock);
    pthread_mutex_lock(&lock);
    return 0;
}
