/* SPDX-License-Identifier: Apache-2.0 */

/*
 * The signal mask is forgotten, and setjmp() traps.
 *
 * The guest's sigprocmask() keeps nothing, and says so on the console when it is first called. setjmp() and
 * sigsetjmp(), which save the mask, call it with a stack that is not aligned as a C function expects: the code that
 * prints ends in a general protection fault.
 *
 * Here every thread has a mask, which a new thread takes over from its creator.
 */

#include <sys/cdefs.h>

#include <errno.h>
#include <lwp.h>
#include <signal.h>
#include <stddef.h>

struct tls_tcb;

struct tls_tcb *__real__rtld_tls_allocate(void);
struct tls_tcb *__wrap__rtld_tls_allocate(void);
int __wrap___sigprocmask14(int how, const sigset_t *set, sigset_t *old);
int __wrap__sys___sigprocmask14(int how, const sigset_t *set, sigset_t *old);

static __thread sigset_t mask;

/* The stack is aligned here, as setjmp() does not. */
__attribute__((force_align_arg_pointer)) int
__wrap___sigprocmask14(int how, const sigset_t *set, sigset_t *old)
{
	const size_t words = sizeof mask.__bits / sizeof mask.__bits[0];

	if (set != NULL && how != SIG_BLOCK && how != SIG_UNBLOCK && how != SIG_SETMASK) {
		errno = EINVAL;
		return -1;
	}
	if (old != NULL)
		*old = mask;
	if (set == NULL)
		return 0;

	for (size_t i = 0; i < words; i++) {
		if (how == SIG_BLOCK)
			mask.__bits[i] |= set->__bits[i];
		else if (how == SIG_UNBLOCK)
			mask.__bits[i] &= ~set->__bits[i];
		else
			mask.__bits[i] = set->__bits[i];
	}
	sigdelset(&mask, SIGKILL);
	sigdelset(&mask, SIGSTOP);
	return 0;
}

/* The name under which pthread_sigmask() calls it. */
__strong_alias(__wrap__sys___sigprocmask14, __wrap___sigprocmask14)

/* The creator of a thread allocates its thread-locals, among them the mask. */
struct tls_tcb *
__wrap__rtld_tls_allocate(void)
{
	struct tls_tcb *tcb = __real__rtld_tls_allocate();

	if (tcb != NULL) {
		ptrdiff_t offset = (char *)&mask - (char *)_lwp_getprivate();

		*(sigset_t *)((char *)tcb + offset) = mask;
	}
	return tcb;
}
