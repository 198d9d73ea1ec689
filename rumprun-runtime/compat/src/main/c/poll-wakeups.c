/* SPDX-License-Identifier: Apache-2.0 */

/*
 * Threads that poll at the same time stop the guest: "kernel diagnostic assertion "l->l_wchan == sc" failed".
 *
 * When a socket that several threads wait for becomes ready, the kernel wakes all that poll. A thread that has been woken
 * but did not run yet still counts as one that sleeps; the next event for it finds that it does not.
 *
 * Here such an event is noted, which the kernel has done by then, and the thread is not woken again.
 */

#include <stdarg.h>
#include <stdbool.h>
#include <string.h>

#include "compat.h"

struct lwp;

void rumpns_vpanic(const char *format, va_list arguments) __attribute__((noreturn));
void __wrap_rumpns_kern_assert(const char *format, ...);
void __real_rumpns_sleepq_unsleep(struct lwp *thread, bool unlock);
void __wrap_rumpns_sleepq_unsleep(struct lwp *thread, bool unlock);

static bool woken_already;

/* The kernel's says what failed and stops. What follows a return here is rumpns_sleepq_unsleep(). */
void
__wrap_rumpns_kern_assert(const char *format, ...)
{
	va_list arguments;
	const char *kind, *what;

	va_start(arguments, format);
	kind = va_arg(arguments, const char *);
	what = va_arg(arguments, const char *);
	woken_already = strcmp(kind, "diagnostic ") == 0 && strcmp(what, "l->l_wchan == sc") == 0;
	va_end(arguments);
	if (woken_already)
		return;
	va_start(arguments, format);
	rumpns_vpanic(format, arguments);
}

void
__wrap_rumpns_sleepq_unsleep(struct lwp *thread, bool unlock)
{
	if (woken_already)
		woken_already = false;
	else
		__real_rumpns_sleepq_unsleep(thread, unlock);
}
