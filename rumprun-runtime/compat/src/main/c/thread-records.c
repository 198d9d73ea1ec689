/* SPDX-License-Identifier: Apache-2.0 */

/*
 * For every thread the guest makes a record that it never frees: a server with
 * a thread for each connection runs out of memory in the end.
 *
 * Here the record is freed together with the thread's own data, which happens
 * when another thread takes its place.
 */

#include <sys/cdefs.h>

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "compat.h"

void __real_bmk_sched_exit_withtls(void) __dead;
void __wrap_bmk_sched_exit_withtls(void) __dead;
void __real__rtld_tls_free(void *);
void __wrap__rtld_tls_free(void *);

static __thread void *unused_record;

/* From here the thread does not come back, nor is it found by its record. */
void
__wrap_bmk_sched_exit_withtls(void)
{
	unused_record = bmk_current->cookie;
	__real_bmk_sched_exit_withtls();
}

/* tcb: the control block of the thread, to which its variables are relative. */
void
__wrap__rtld_tls_free(void *tcb)
{
	ptrdiff_t offset = (char *)&unused_record - (char *)bmk_sched_gettcb();

	free(*(void **)((char *)tcb + offset));
	__real__rtld_tls_free(tcb);
}
