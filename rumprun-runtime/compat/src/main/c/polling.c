/* SPDX-License-Identifier: Apache-2.0 */

/*
 * A thread that polls stops all others, and the kernel with them.
 *
 * Threads switch when one of them waits. A system call that does not wait lets none run: to poll a clock, or a
 * descriptor without waiting, is to poll for ever for what another thread, or a driver, would have to do.
 *
 * Here a system call gives way to the other threads if none did for a while.
 */

/* For register_t. */
#define _KERNTYPES
#include <sys/types.h>

#include <stdint.h>

#include "compat.h"

/* In nanoseconds: as long as a tick of the kernel's clock. */
#define GIVE_WAY_EVERY 10000000

int __real_rump_syscall(int number, void *arguments, size_t size, register_t *result);
int __wrap_rump_syscall(int number, void *arguments, size_t size, register_t *result);

int
__wrap_rump_syscall(int number, void *arguments, size_t size, register_t *result)
{
	static int64_t gave_way;
	int64_t now = bmk_platform_cpu_clock_monotonic();

	if (now - gave_way > GIVE_WAY_EVERY) {
		gave_way = now;
		/* The first time only makes those ready whose time has come. */
		bmk_sched_yield();
		bmk_sched_yield();
	}
	return __real_rump_syscall(number, arguments, size, result);
}
