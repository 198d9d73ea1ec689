// SPDX-License-Identifier: Apache-2.0
// cure: clock
// expect: ^while computing: no clock went back$
// expect: ^6 s: right$
// expect: ^wall clock: right$
// expect: ^clock\(\): right$
// expect: ^times\(\): right$
// expect: ^getrusage\(\): 0, right$
// expect: ^time of the process: 0, right$
// expect: ^time of the thread: 0, right$
// expect: ^getrusage\(\), wrong: -1$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: ^6 s: [0-9]+ ms$
// without: ^clock\(\): -1$
#include <stdint.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/times.h>
#include <time.h>
#include <unistd.h>

static int wrong;

static int milliseconds(clockid_t clock)
{
    struct timespec time;

    clock_gettime(clock, &time);
    return time.tv_sec % 1000000 * 1000 + time.tv_nsec / 1000000;
}

static volatile unsigned sink;

/* Does not wait, and makes no system call. */
static void compute(uint64_t rounds)
{
    for (uint64_t i = 0; i < rounds; i++)
        sink += i;
}

static void never_back(uint64_t rounds)
{
    struct timespec last = {0, 0}, time;
    int back = 0;

    for (int i = 0; i < 30; i++) {
        compute(rounds / 10);
        clock_gettime(CLOCK_MONOTONIC, &time);
        back += time.tv_sec < last.tv_sec || (time.tv_sec == last.tv_sec && time.tv_nsec < last.tv_nsec);
        last = time;
    }
    if (back == 0)
        printf("while computing: no clock went back\n");
    else
        printf("while computing: %d times back\n", back), wrong++;
}

/* The speed of the machine may change much. What is lost is whole seconds: less than one would be left. */
static void check(const char *what, int took)
{
    if (took > 1000 && took < 60000)
        printf("%s: right\n", what);
    else
        printf("%s: %d ms\n", what, took), wrong++;
}

int main(void)
{
    uint64_t rounds = 10000;
    int start, took;

    /* How many rounds a second has: the time is taken of a tenth of it, after a wait. */
    do {
        rounds *= 2;
        usleep(20000);
        start = milliseconds(CLOCK_MONOTONIC);
        compute(rounds);
        took = milliseconds(CLOCK_MONOTONIC) - start;
    } while (took < 100);
    rounds = rounds * 1000 / took;

    never_back(rounds);
    usleep(20000);
    clock_t clock_start = clock();
    struct tms tms;
    clock_t times_start = times(&tms);
    int real_start = milliseconds(CLOCK_REALTIME);
    start = milliseconds(CLOCK_MONOTONIC);
    compute(6 * rounds);
    check("6 s", milliseconds(CLOCK_MONOTONIC) - start);
    check("wall clock", milliseconds(CLOCK_REALTIME) - real_start);
    if (clock_start == (clock_t)-1)
        printf("clock(): -1\n"), wrong++;
    else
        check("clock()", (uint64_t)(clock() - clock_start) * 1000 / CLOCKS_PER_SEC);
    check("times()", (uint64_t)(times(&tms) - times_start) * 1000 / sysconf(_SC_CLK_TCK));

    struct rusage usage;
    int result = getrusage(RUSAGE_SELF, &usage);
    printf("getrusage(): %d, %s\n", result,
           usage.ru_utime.tv_sec + usage.ru_stime.tv_sec > 1 ? "right" : "wrong");
    wrong += result != 0;

    struct timespec time = {0, 0};
    result = clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    printf("time of the process: %d, %s\n", result, time.tv_sec > 1 ? "right" : "wrong");
    time.tv_sec = 0;
    result = clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    printf("time of the thread: %d, %s\n", result, time.tv_sec > 1 ? "right" : "wrong");
    result = getrusage(77, &usage);
    printf("getrusage(), wrong: %d\n", result);
    return wrong != 0;
}
