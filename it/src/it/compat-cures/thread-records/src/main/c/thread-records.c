// SPDX-License-Identifier: Apache-2.0
// cure: thread-records
// expect: ^20000 threads leave nothing behind$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: ^20000 threads leave [0-9]+ KB behind$
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#define THREADS 20000
#define BLOCK_KB 64

struct block {
    struct block *next;
};

/* All the memory that there is, in KB. */
static int free_memory(void)
{
    struct block *blocks = NULL, *block;
    int number = 0;

    while ((block = malloc(BLOCK_KB * 1024)) != NULL) {
        block->next = blocks;
        blocks = block;
        number++;
    }
    for (; blocks != NULL; blocks = block) {
        block = blocks->next;
        free(blocks);
    }
    return number * BLOCK_KB;
}

static void *nothing(void *argument)
{
    return argument;
}

static void create_threads(int number)
{
    pthread_t thread;

    while (number-- > 0)
        if (pthread_create(&thread, NULL, nothing, NULL) != 0 || pthread_join(thread, NULL) != 0) {
            puts("a thread cannot be created");
            exit(1);
        }
}

int main(void)
{
    int before, lost;

    create_threads(100);
    before = free_memory();
    create_threads(THREADS);
    lost = before - free_memory();
    /* The kernel, too, allocates something now and then. */
    if (lost > 8 * BLOCK_KB) {
        printf("%d threads leave %d KB behind\n", THREADS, lost);
        return 1;
    }
    printf("%d threads leave nothing behind\n", THREADS);
    return 0;
}
