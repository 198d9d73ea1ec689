/* SPDX-License-Identifier: Apache-2.0 */
// qemu: -cpu max
// expect: OK vector
// expect: === main() of "rumprun" returned 0 ===
/* Floating point, and AVX2 in the C library and by itself where the CPU has it. */
#include <immintrin.h>
#include <math.h>
#include <unistd.h>

#include "check.h"

__attribute__((target("avx2"))) static void add(int *sum, const int *a, const int *b)
{
    __m256i x = _mm256_loadu_si256((const __m256i *)a), y = _mm256_loadu_si256((const __m256i *)b);

    _mm256_storeu_si256((__m256i *)sum, _mm256_add_epi32(x, y));
}

int main(void)
{
    volatile double two = 2;
    char text[300], copy[300];
    char number[32];

    CHECK(fabs(sqrt(two) * sqrt(two) - 2) < 1e-15);
    snprintf(number, sizeof(number), "%.3f", two / 3);
    CHECK(strcmp(number, "0.667") == 0);
    memset(text, 'a', 299);
    text[299] = 0;
    CHECK(strlen(memcpy(copy, text, 300)) == 299 && strchr(copy, 'b') == NULL);
    CHECK(__builtin_cpu_supports("avx2"));
    if (__builtin_cpu_supports("avx2")) {
        int a[8] = {1, 2, 3, 4, 5, 6, 7, 8}, sum[8];
        add(sum, a, a);
        usleep(1000);
        CHECK(sum[0] == 2 && sum[7] == 16);
    }
    return done("vector");
}
