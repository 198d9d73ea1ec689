/* SPDX-License-Identifier: Apache-2.0 */

/*
 * Timed waits end at once, or never.
 *
 * The guest's _lwp_park(), on which the timed waits of libpthread rest, takes every absolute time for a time of the
 * wall clock as it was at boot, and multiplies its seconds by 1e9 whatever they are. A wait until a time of the
 * monotonic clock ends at once, and so does one for ever.
 *
 * Here the absolute time is made a relative one by the clock that it belongs to.
 */

#include <sys/types.h>
#include <sys/time.h>

#include <errno.h>
#include <lwp.h>
#include <stddef.h>
#include <time.h>

#include <rump/rump.h>

#include "compat.h"

/* A wait of so many seconds, some 68 years, is one for ever. */
#define FOREVER 0x7fffffff

int __real____lwp_park60(clockid_t clock, int flags, const struct timespec *time, lwpid_t unpark, const void *hint,
    const void *unparkhint);
int __wrap____lwp_park60(clockid_t clock, int flags, const struct timespec *time, lwpid_t unpark, const void *hint,
    const void *unparkhint);

/*
 * Not by clock_gettime(), as a system call may let other threads run: a thread that one of them wakes after it has
 * unlocked its mutex, and before it is parked, would miss the wakeup.
 */
static void
read_clock(clockid_t clock, struct timespec *now)
{
	rump_schedule();
	if (clock == CLOCK_MONOTONIC)
		rumpns_nanouptime(now);
	else
		rumpns_nanotime(now);
	rump_unschedule();
}

int
__wrap____lwp_park60(clockid_t clock, int flags, const struct timespec *time, lwpid_t unpark, const void *hint,
    const void *unparkhint)
{
	struct timespec now = { 0, 0 }, left = { 0, 0 };

	if (time != NULL) {
		if (time->tv_nsec < 0 || time->tv_nsec >= 1000000000) {
			if (unpark != 0)
				_lwp_unpark(unpark, unparkhint);
			errno = EINVAL;
			return -1;
		}
		if ((flags & TIMER_ABSTIME) != 0)
			read_clock(clock, &now);
		if (timespeccmp(time, &now, >))
			timespecsub(time, &now, &left);
		time = left.tv_sec < FOREVER ? &left : NULL;
	}
	return __real____lwp_park60(clock, flags & ~TIMER_ABSTIME, time, unpark, hint, unparkhint);
}
