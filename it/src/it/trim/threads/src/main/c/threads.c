// SPDX-License-Identifier: Apache-2.0
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int sum;
static int ends[2];

static void *add(void *number)
{
    pthread_mutex_lock(&lock);
    sum += *(int *)number;
    pthread_mutex_unlock(&lock);
    return NULL;
}

int main(void)
{
    pthread_t threads[10];
    int numbers[10];
    char byte = 'x';

    for (int i = 0; i < 10; i++) {
        numbers[i] = i;
        pthread_create(&threads[i], NULL, add, &numbers[i]);
    }
    for (int i = 0; i < 10; i++)
        pthread_join(threads[i], NULL);
    printf("sum %d\n", sum);
    printf("pipe %d, ", pipe(ends));
    printf("written %d, ", (int)write(ends[1], &byte, 1));
    printf("read %d %c\n", (int)read(ends[0], &byte, 1), byte);
    return 0;
}
