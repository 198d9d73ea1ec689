/* SPDX-License-Identifier: Apache-2.0 */

/*
 * exit() of a thread does not end the program, and the end of main()'s thread does.
 *
 * The guest's _exit(), to which exit() and abort() come, ends the calling thread and no more. That is right for the
 * thread that runs main(): whoever started it knows then that the program is over. But if another thread calls it,
 * main() goes on; and if main() calls pthread_exit(), the program is over for the others, too. The line that tells the
 * status goes to stdout, so it is lost with a stdout that is closed, or stays in its buffer.
 *
 * Here _exit() prints the line on the console, and in other threads than a program's first it ends the guest. If main()
 * ends without it, the program is over when all other threads are.
 */

#include <sys/cdefs.h>
#include <sys/types.h>

#include <lwp.h>
#include <pthread.h>
#include <sched.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "compat.h"

typedef int program(int argc, char *argv[]);

extern int rumprun_cold;
extern pthread_mutex_t __atexit_mutex;
void __cxa_finalize(void *object);

void *__real_rumprun(int flags, program *main, int argc, char *argv[]);
void *__wrap_rumprun(int flags, program *main, int argc, char *argv[]);
int __real_rumprun_wait(void *started);
int __wrap_rumprun_wait(void *started);
struct bmk_thread *__real_bmk_sched_create_withtls(const char *name, void *cookie, int joinable,
    void (*start)(void *), void *argument, void *stack, unsigned long size, void *tcb);
struct bmk_thread *__wrap_bmk_sched_create_withtls(const char *name, void *cookie, int joinable,
    void (*start)(void *), void *argument, void *stack, unsigned long size, void *tcb);
int __real__lwp_exit(void);
int __wrap__lwp_exit(void);
void __real__exit(int status) __dead;
void __wrap__exit(int status) __dead;

static program *starting;
static int threads;		/* but those that run main() */
static int left;		/* programs that main() has left to their other threads */
static bool ending;
static __thread bool runs_main, exits;

static int
run(int argc, char *argv[])
{
	program *main = starting;

	starting = NULL;
	runs_main = true;
	threads--;
	return main(argc, argv);
}

static void
tell(int status)
{
	bmk_printf("\n=== %s_exit(%d) called ===\n", status != 0 ? "ERROR: " : "", status);
}

/* The rest of a program that its main() has left: the threads, and then what exit() does. */
static void
finish(void)
{
	for (; left > 0; left--) {
		while (threads > 0)
			usleep(10000);
		__cxa_finalize(NULL);
		fflush(NULL);
		tell(0);
	}
}

/* Starts a program, in a thread of its own, and waits for it if it is one of the foreground. */
void *
__wrap_rumprun(int flags, program *main, int argc, char *argv[])
{
	void *started;

	/* Of a program in the background, the thread may not have begun. */
	while (starting != NULL)
		sched_yield();
	starting = main;
	started = __real_rumprun(flags, run, argc, argv);
	if (started == NULL) {
		starting = NULL;
		finish();
	}
	return started;
}

int
__wrap_rumprun_wait(void *started)
{
	int status = __real_rumprun_wait(started);

	finish();
	return status;
}

/* Creates a thread; what goes with a program's is its cookie, and those of the kernel have none. */
struct bmk_thread *
__wrap_bmk_sched_create_withtls(const char *name, void *cookie, int joinable, void (*start)(void *), void *argument,
    void *stack, unsigned long size, void *tcb)
{
	struct bmk_thread *thread;

	thread = __real_bmk_sched_create_withtls(name, cookie, joinable, start, argument, stack, size, tcb);
	if (thread != NULL && cookie != NULL)
		threads++;
	return thread;
}

int
__wrap__lwp_exit(void)
{
	if (!runs_main)
		threads--;
	else if (!exits)
		left++;
	return __real__lwp_exit();
}

void
__wrap__exit(int status)
{
	if (rumprun_cold)
		__real__exit(status);

	/* The end of the guest takes its time, and other threads may get here in it. */
	while (ending)
		_lwp_park(CLOCK_MONOTONIC, 0, NULL, 0, NULL, NULL);

	tell(status);
	exits = true;
	/*
	 * Whoever has the lock of atexit() here calls from one of its functions and leaves the list of them torn: no
	 * other program can use it.
	 */
	if (runs_main && pthread_mutex_unlock(&__atexit_mutex) != 0)
		pthread_exit((void *)(intptr_t)status);
	ending = true;
	rumprun_reboot();
}
