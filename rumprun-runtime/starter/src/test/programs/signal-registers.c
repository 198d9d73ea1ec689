/* SPDX-License-Identifier: Apache-2.0 */
// qemu: -cpu max
// expect: OK signal-registers
// expect: === main() of "rumprun" returned 0 ===
/* A handler may come between any two instructions; it changes no register, not even of AVX. */
#include <immintrin.h>
#include <signal.h>
#include <sys/time.h>

#include "check.h"

static volatile int count;
static volatile double product = 1;

__attribute__((target("avx2"))) static void disturb(int number)
{
    __m256i zero = _mm256_setzero_si256();

    __asm__ volatile("vmovdqa %0, %%ymm1; vmovdqa %0, %%ymm9; fldz; fldz; fldz; fldz; fldz; fldz"
                     : : "x"(zero) : "xmm1", "xmm9");
    product = product * 1.0000001 + number;
    count++;
}

/* Adds up in many registers; the flags hold the carry from one addition to the next. */
__attribute__((target("avx2"))) static int compute(void)
{
    __m256i one = _mm256_set1_epi64x(1), sum = _mm256_setzero_si256();
    double x87 = 0;
    long a = 0, b = 0, c = 0, all[4];

    for (long i = 0; i < 100000; i++) {
        sum = _mm256_add_epi64(sum, one);
        __asm__ volatile("addq $1, %0; adcq $1, %1; adcq $1, %2" : "+r"(a), "+r"(b), "+r"(c));
        __asm__ volatile("fldl %0; fld1; faddp; fstpl %0" : "+m"(x87));
    }
    _mm256_storeu_si256((__m256i *)all, sum);
    return a == 100000 && b == a && c == a && x87 == a && all[0] == a && all[3] == a;
}

int main(void)
{
    struct itimerval often = {{0, 1000}, {0, 1000}};

    signal(SIGALRM, disturb);
    setitimer(ITIMER_REAL, &often, NULL);
    while (count < 100)
        CHECK(compute());
    return done("signal-registers");
}
