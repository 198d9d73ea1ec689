/* SPDX-License-Identifier: Apache-2.0 */
// qemu: -m 64
// expect: starter: out of memory: 
// expect: OK memory-limits
// expect: === main() of "rumprun" returned 0 ===
/* More than there is is refused, to main() and to other threads, whose heaps are others. */
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "check.h"

#define GB (1024ul * 1024 * 1024)

static void refuse(size_t size)
{
    errno = 0;
    CHECK(malloc(size) == NULL && errno == ENOMEM);
    errno = 0;
    CHECK(mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) ==
              MAP_FAILED && errno == ENOMEM);
}

static void *fill(void *unused)
{
    void **list = NULL;
    int blocks = 0;

    for (void **block; (block = malloc(10000)); list = block, blocks++) {
        memset(block, 1, 10000);
        *block = list;
    }
    CHECK(errno == ENOMEM && blocks > 1000);
    while (list) {
        void **next = *list;
        free(list);
        list = next;
    }
    return unused;
}

int main(void)
{
    volatile size_t sizes[] = {GB, 100 * GB, SIZE_MAX / 2, SIZE_MAX - 4096};
    pthread_t thread;

    for (int i = 0; i < 4; i++)
        refuse(sizes[i]);
    for (int i = 0; i < 3; i++)
        CHECK(pthread_create(&thread, NULL, fill, NULL) == 0 && pthread_join(thread, NULL) == 0);
    return done("memory-limits");
}
