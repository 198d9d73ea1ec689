/* SPDX-License-Identifier: Apache-2.0 */
/* Part of thread-main-returns.c: main() ends as a thread only, and the last thread ends it all. */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static void *last(void *main_thread)
{
    pthread_join(*(pthread_t *)main_thread, NULL);
    usleep(10000);
    puts("the last one");
    return NULL;
}

int main(void)
{
    static pthread_t self;
    pthread_t thread;

    self = pthread_self();
    pthread_create(&thread, NULL, last, &self);
    pthread_exit(NULL);
}
