/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Stands in for TeaVM's file of this name, in which System.nanoTime() goes by the time of day, and jumps with it.
 */
#include "time.h"
#include <time.h>

static int64_t
rumprun_java_nanoseconds(clockid_t clock)
{
    struct timespec now;

    clock_gettime(clock, &now);
    return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

void
teavm_initTime(void)
{
}

int64_t
teavm_currentTimeMillis(void)
{
    return rumprun_java_nanoseconds(CLOCK_REALTIME) / 1000000;
}

int64_t
teavm_currentTimeNano(void)
{
    return rumprun_java_nanoseconds(CLOCK_MONOTONIC);
}

/* In minutes, to the west. A guest knows no other zone than UTC, unless its environment has TZ. */
int32_t
teavm_timeZoneOffset(void)
{
    time_t now = time(NULL);
    struct tm utc;

    gmtime_r(&now, &utc);
    utc.tm_isdst = -1;
    return (int32_t)(difftime(mktime(&utc), now) / 60);
}
