/* SPDX-License-Identifier: Apache-2.0 */

/*
 * A thread that polls stops all others, and the kernel with them.
 *
 * Threads switch when one of them waits. A system call that does not wait lets none run, nor does a mutex that is free:
 * to poll a clock, a descriptor, or a variable behind a mutex, is to poll for ever for what another thread, or a driver,
 * would have to do.
 *
 * Here system calls and the unlocking of mutexes give way to the other threads if none did for a while.
 */

/* For register_t. */
#define _KERNTYPES
#include <sys/types.h>

#include <pthread.h>
#include <stdint.h>

#include "compat.h"

/* In nanoseconds: as long as a tick of the kernel's clock. */
#define GIVE_WAY_EVERY 10000000

int __real_rump_syscall(int number, void *arguments, size_t size, register_t *result);
int __wrap_rump_syscall(int number, void *arguments, size_t size, register_t *result);
int __real___libc_mutex_unlock(pthread_mutex_t *mutex);
int __wrap___libc_mutex_unlock(pthread_mutex_t *mutex);

static void
give_way(void)
{
	static int64_t gave_way;
	int64_t now = bmk_platform_cpu_clock_monotonic();

	if (now - gave_way > GIVE_WAY_EVERY) {
		gave_way = now;
		/* The first time only makes those ready whose time has come. */
		bmk_sched_yield();
		bmk_sched_yield();
	}
}

int
__wrap_rump_syscall(int number, void *arguments, size_t size, register_t *result)
{
	give_way();
	return __real_rump_syscall(number, arguments, size, result);
}

/* Called by programs and libc. libpthread has another name for it, where it must not give way before it waits. */
int
__wrap___libc_mutex_unlock(pthread_mutex_t *mutex)
{
	int error = __real___libc_mutex_unlock(mutex);

	give_way();
	return error;
}
