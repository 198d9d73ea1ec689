/* SPDX-License-Identifier: Apache-2.0 */

/* What the cures use of Rumprun: its headers are not installed with the toolchain. */

#ifndef RUMPRUN_COMPAT_H
#define RUMPRUN_COMPAT_H

#include <sys/cdefs.h>

#include <stdint.h>
#include <time.h>

/* How a thread of bmk begins. */
struct bmk_thread {
	char name[16];
	int64_t wakeup_time;
	int flags;
	int error;
	void *stack;
	void *cookie;
	struct bmk_tcb {
		void *stack_pointer;
		void *program_counter;
		void *thread_pointer;
		unsigned long thread_locals_size;
	} tcb;
};

extern __thread struct bmk_thread *bmk_current;
extern unsigned long bmk_memsize;			/* bytes */
extern unsigned long pgalloc_totalkb, pgalloc_usedkb;

void *bmk_pgalloc(int order);
void bmk_pgfree(void *pages, int order);
int64_t bmk_platform_cpu_clock_monotonic(void);
void bmk_platform_halt(const char *panic) __dead;
void bmk_printf(const char *format, ...) __printflike(1, 2);
void bmk_sched_yield(void);
void *bmk_sched_gettcb(void);

/* Of the kernel: between rump_schedule() and rump_unschedule(). */
void rumpns_nanotime(struct timespec *time);
void rumpns_nanouptime(struct timespec *time);

void rumprun_reboot(void) __dead;

#endif
