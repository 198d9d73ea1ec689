/* SPDX-License-Identifier: Apache-2.0 */
// qemu: -cpu max
// expect: OK vector-threads
// expect: === main() of "rumprun" returned 0 ===
/* The AVX registers of threads that are interrupted while they compute. */
#include <immintrin.h>
#include <pthread.h>
#include <stdint.h>
#include <time.h>

#include "check.h"

#define THREADS 6

static volatile int stop;
static int most_rounds[THREADS];

__attribute__((target("avx2"))) static void *compute(void *number)
{
    int first = (int)(intptr_t)number * 1000;
    __m256i one = _mm256_set1_epi32(1);

    while (!stop) {
        __m256i sum = _mm256_set1_epi32(first);
        int result[8];
        for (int i = 0; i < 100000; i++) {
            sum = _mm256_add_epi32(sum, one);
            __asm__ volatile("" : "+x"(sum)); /* stays in its register */
        }
        _mm256_storeu_si256((__m256i *)result, sum);
        for (int i = 0; i < 8; i++)
            if (result[i] != first + 100000)
                failures++;
        most_rounds[(intptr_t)number]++;
    }
    return NULL;
}

int main(void)
{
    pthread_t threads[THREADS];
    struct timespec time = {0, 300000000};

    CHECK(__builtin_cpu_supports("avx2"));
    for (intptr_t i = 0; i < THREADS; i++)
        pthread_create(&threads[i], NULL, compute, (void *)i);
    nanosleep(&time, NULL);
    stop = 1;
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        CHECK(most_rounds[i] > 0);
    }
    return done("vector-threads");
}
