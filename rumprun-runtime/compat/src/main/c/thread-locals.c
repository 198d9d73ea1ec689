/* SPDX-License-Identifier: Apache-2.0 */

/*
 * A thread-local variable with an alignment above 8 ends in a panic at boot, or is not aligned.
 *
 * The linker counts on a block of thread-locals that is aligned as the strictest of them, and has a multiple of that as
 * its size. The guest rounds the size to 8, and aligns the block to 16.
 *
 * thread-locals.ld makes the guest compute the right size. Here the threads of programs get aligned blocks, and so does
 * the first thread, where global constructors run.
 */

#include <sys/cdefs.h>

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "compat.h"

#define OWNER_KERNEL	0			/* bmk's BMK_MEMWHO_WIREDBMK: who may free the memory */
#define CONTROL_BLOCK	(6 * sizeof(long))	/* bmk's BMK_TLS_EXTRA: what follows the thread-locals */

extern const char _tdata_start[], _tdata_end[];
extern const char _tbss_start[], _tbss_end[];
extern const char rumprun_compat_tls_alignment[];

void *bmk_memalloc(unsigned long size, unsigned long alignment, int owner);
void bmk_platform_cpu_sched_settls(struct bmk_tcb *tcb);
void bmk_platform_halt(const char *panic) __dead;
void bmk_sched_tls_free(void *thread_pointer);

void *__wrap_bmk_sched_tls_alloc(void);
void __real_bmk_mainthread(void *command_line);
void __wrap_bmk_mainthread(void *command_line);

/* As everywhere on x86, the thread pointer is where the thread-locals end. */
void *
__wrap_bmk_sched_tls_alloc(void)
{
	size_t data = (size_t)(_tdata_end - _tdata_start);
	size_t zeros = (size_t)(_tbss_end - _tbss_start);
	char *block = bmk_memalloc(data + zeros + CONTROL_BLOCK, (size_t)rumprun_compat_tls_alignment, OWNER_KERNEL);

	if (block == NULL)
		bmk_platform_halt("no memory for the thread-locals of a thread");
	memcpy(block, _tdata_start, data);
	memset(block + data, 0, zeros);
	return block + data + zeros;
}

/* The first thread starts here, with a block that the kernel has allocated. None of its variables is in use yet. */
void
__wrap_bmk_mainthread(void *command_line)
{
	struct bmk_thread *self = bmk_current;
	void *given = self->tcb.thread_pointer;

	if ((size_t)given % (size_t)rumprun_compat_tls_alignment != 0 && given == bmk_sched_gettcb()) {
		void **aligned = __wrap_bmk_sched_tls_alloc();

		*aligned = aligned;
		self->tcb.thread_pointer = aligned;
		bmk_platform_cpu_sched_settls(&self->tcb);
		bmk_current = self;
		bmk_sched_tls_free(given);
	}
	__real_bmk_mainthread(command_line);
}
