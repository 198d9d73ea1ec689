/* SPDX-License-Identifier: Apache-2.0 */
// qemu: -rtc base=2031-02-28T23:59:58
// expect: OK time
// expect: === main() of "rumprun" returned 0 ===
#include <poll.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

static double now(clockid_t clock)
{
    struct timespec time;

    CHECK(clock_gettime(clock, &time) == 0);
    return time.tv_sec + time.tv_nsec / 1e9;
}

#define CHECK_TAKES(from, to, call)                                                               \
    do {                                                                                          \
        double start = now(CLOCK_MONOTONIC);                                                      \
        CHECK((call) == 0);                                                                       \
        double took = now(CLOCK_MONOTONIC) - start;                                               \
        if (took < (from) || took > (to))                                                         \
            printf("FAILED line %d: took %f s\n", __LINE__, took), failures++;                    \
    } while (0)

/* The upper limits are generous: an emulator may be stopped by its host. */
static void sleeping(void)
{
    struct timespec time = {0, 20000000}, until;

    CHECK_TAKES(0.02, 2, nanosleep(&time, NULL));
    CHECK_TAKES(0.001, 2, usleep(1000));
    CHECK_TAKES(0.02, 2, poll(NULL, 0, 20));
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec++;
    CHECK_TAKES(0.9, 5, clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &until, NULL));
    CHECK_TAKES(0, 0.5, clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &until, NULL));
    time.tv_nsec = 1000000000;
    CHECK_ERROR(EINVAL, nanosleep(&time, NULL));
}

static void monotonic(void)
{
    double last = now(CLOCK_MONOTONIC);

    for (int i = 0; i < 20000; i++) {
        double next = now(CLOCK_MONOTONIC);
        CHECK(next >= last);
        last = next;
    }
}

static void date(void)
{
    time_t seconds = time(NULL);
    struct timeval microseconds;
    struct tm *utc = gmtime(&seconds);

    /* 2 s are over at most a few seconds after the start: the leap rule is at work */
    CHECK(utc->tm_year == 131 && (utc->tm_mon == 1 || utc->tm_mon == 2));
    CHECK(utc->tm_mon == 1 ? utc->tm_mday == 28 : utc->tm_mday == 1);
    CHECK(gettimeofday(&microseconds, NULL) == 0);
    CHECK(microseconds.tv_sec - seconds <= 1);
}

static void used(void)
{
    clock_t start = clock();
    double begin = now(CLOCK_MONOTONIC);

    usleep(500000);
    CHECK(clock() - start < CLOCKS_PER_SEC * 4 / 10); /* sleeping uses nothing */
    while (now(CLOCK_MONOTONIC) - begin < 1)
        ;
    CHECK(clock() - start > CLOCKS_PER_SEC / 10);
}

int main(void)
{
    struct timespec resolution;

    date();
    sleeping();
    monotonic();
    used();
    CHECK(clock_getres(CLOCK_MONOTONIC, &resolution) == 0 && resolution.tv_nsec == 1);
    CHECK_ERROR(EINVAL, clock_gettime(77, &resolution));
    return done("time");
}
