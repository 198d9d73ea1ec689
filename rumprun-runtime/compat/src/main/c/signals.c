/* SPDX-License-Identifier: Apache-2.0 */

/*
 * Signals kill, whatever was said.
 *
 * The guest forgets the handlers that a program sets, with a warning. raise(), and pthread_kill() with any signal, even
 * with none, end the calling thread with the text "_lwpabort() called" and the status 1; abort() does so, too. kill()
 * returns an error number where it should return -1. pause() and sigsuspend() do not wait, so that a thread with nothing
 * more to do stops all others.
 *
 * Here a signal that a program sends to itself does what was set for it: it is ignored, calls the handler, or ends the
 * program with a line on the console and 128 and its number as the status. No other signals exist in a guest. To
 * interrupt another thread is not possible, and a blocked signal does not wait.
 */

#include <sys/cdefs.h>
#include <sys/types.h>

#include <errno.h>
#include <lwp.h>
#include <signal.h>
#include <stddef.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#include "compat.h"

int __wrap___sigaction14(int sig, const struct sigaction *action, struct sigaction *old);
int __wrap__lwp_kill(lwpid_t thread, int sig);
int __wrap_kill(pid_t process, int sig);
int __wrap__sys___sigsuspend14(const sigset_t *mask);

static struct sigaction actions[NSIG];

int
__wrap___sigaction14(int sig, const struct sigaction *action, struct sigaction *old)
{
	if (sig <= 0 || sig >= NSIG || (action != NULL && (sig == SIGKILL || sig == SIGSTOP))) {
		errno = EINVAL;
		return -1;
	}

	struct sigaction previous = actions[sig];

	if (action != NULL)
		actions[sig] = *action;
	if (old != NULL)
		*old = previous;
	return 0;
}

static void
by_default(int sig)
{
	switch (sig) {
	case SIGCHLD:
	case SIGCONT:
	case SIGINFO:
	case SIGIO:
	case SIGURG:
	case SIGWINCH:
	case SIGSTOP:
	case SIGTSTP:
	case SIGTTIN:
	case SIGTTOU:
		return;
	case SIGABRT:
		bmk_printf("\nabort() called\n");
		break;
	default:
		bmk_printf("\nended by SIG%s\n", sys_signame[sig]);
	}
	_exit(128 + sig);
}

static void
deliver(int sig)
{
	struct sigaction action = actions[sig];

	if (action.sa_handler == SIG_DFL) {
		by_default(sig);
		return;
	}
	if (action.sa_handler == SIG_IGN)
		return;
	if ((action.sa_flags & SA_RESETHAND) != 0)
		actions[sig].sa_handler = SIG_DFL;
	if ((action.sa_flags & SA_SIGINFO) != 0) {
		siginfo_t info = { .si_signo = sig, .si_code = SI_USER, .si_pid = getpid() };
		ucontext_t context = { .uc_flags = 0 };

		action.sa_sigaction(sig, &info, &context);
	} else {
		action.sa_handler(sig);
	}
}

static int
send(int sig)
{
	if (sig < 0 || sig >= NSIG) {
		errno = EINVAL;
		return -1;
	}
	if (sig != 0)
		deliver(sig);
	return 0;
}

/* raise() and pthread_kill() */
int
__wrap__lwp_kill(lwpid_t thread, int sig)
{
	if (thread != _lwp_self() && sig > 0 && sig < NSIG && actions[sig].sa_handler != SIG_DFL &&
	    actions[sig].sa_handler != SIG_IGN) {
		errno = ENOTSUP;
		return -1;
	}
	return send(sig);
}

int
__wrap_kill(pid_t process, int sig)
{
	if (process > 0 && process != getpid()) {
		errno = ESRCH;
		return -1;
	}
	return send(sig);
}

/* pause() and sigsuspend(), until the thread is cancelled */
int
__wrap__sys___sigsuspend14(const sigset_t *mask __unused)
{
	_lwp_park(CLOCK_MONOTONIC, 0, NULL, 0, NULL, NULL);
	errno = EINTR;
	return -1;
}
