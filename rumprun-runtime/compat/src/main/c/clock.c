/* SPDX-License-Identifier: Apache-2.0 */

/*
 * The clocks lose time, and go back.
 *
 * The kernel has to take over its time counter at least once a second. It does so a hundred times a second, unless a
 * thread computes without giving way: after a second of that all clocks jump back by one, and whole seconds are lost
 * for good.
 *
 * Here the counter is taken over as often as is due whenever a clock is read.
 *
 * Nor is there a clock of the time that a program has used: clock() fails, and so does getrusage(), with an error
 * number where it should return -1. Here all of the time since boot counts as used.
 */

#include <sys/cdefs.h>
#include <sys/types.h>
#include <sys/resource.h>
#include <sys/time.h>

#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include "compat.h"

/* The counter counts nanoseconds, and is to be taken over before it has counted a second's worth. */
#define TAKE_OVER_EVERY 500000000

/* A type of the kernel's. */
struct mutex;

extern struct mutex rumpns_timecounter_lock;
int rumpns_mutex_owned(struct mutex *mutex);

void __real_rumpns_tc_ticktock(void);
void __wrap_rumpns_tc_ticktock(void);
unsigned int __wrap_rumpcomp_bmktc_gettime(void);
int __real___clock_gettime50(clockid_t clock, struct timespec *time);
int __wrap___clock_gettime50(clockid_t clock, struct timespec *time);
int __wrap___getrusage50(int who, struct rusage *usage);

static int64_t taken_over;

/* What the counter is at now, or as far as it may get before it is taken over. */
static int64_t
counter(void)
{
	int64_t now = bmk_platform_cpu_clock_monotonic();

	if (taken_over == 0)
		taken_over = now;
	return now - taken_over < TAKE_OVER_EVERY ? now : taken_over + TAKE_OVER_EVERY;
}

static bool
is_due(void)
{
	return counter() - taken_over == TAKE_OVER_EVERY;
}

/* The kernel's clock tick, in which it reads the counter and takes it over. */
void
__wrap_rumpns_tc_ticktock(void)
{
	do {
		int64_t now = counter();

		__real_rumpns_tc_ticktock();
		taken_over = now;
	} while (is_due());
}

/* The kernel reads the counter. If that changes what it has taken over, it reads again. */
unsigned int
__wrap_rumpcomp_bmktc_gettime(void)
{
	if (is_due() && !rumpns_mutex_owned(&rumpns_timecounter_lock))
		__wrap_rumpns_tc_ticktock();
	return counter();
}

int
__wrap___clock_gettime50(clockid_t clock, struct timespec *time)
{
	int result = __real___clock_gettime50(clock, time);

	if (result == 0 && (clock & (CLOCK_PROCESS_CPUTIME_ID | CLOCK_THREAD_CPUTIME_ID)) != 0)
		result = __real___clock_gettime50(CLOCK_MONOTONIC, time);
	return result;
}

int
__wrap___getrusage50(int who, struct rusage *usage)
{
	struct timespec uptime;

	if (who != RUSAGE_SELF && who != RUSAGE_CHILDREN) {
		errno = EINVAL;
		return -1;
	}
	memset(usage, 0, sizeof *usage);
	if (who == RUSAGE_SELF && __real___clock_gettime50(CLOCK_MONOTONIC, &uptime) == 0)
		TIMESPEC_TO_TIMEVAL(&usage->ru_utime, &uptime);
	return 0;
}
