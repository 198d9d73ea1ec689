/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Defect: a guest of Xen now and then hangs at boot, after "xenbus initialised". The thread that receives answers of
 * the xenstore is created before the main thread but runs after it, when that has sent its first request and waits. It
 * waits for the answers that come after its start; one that is there already is never read.
 *
 * Cure: the main thread lets the threads that were created before it run first.
 *
 * Linked with --defsym=bmk_sched_create=rumprun_compat_sched_create: --wrap does not reach calls inside the kernel's
 * object, but an assignment to one of its global symbols redirects them. What the symbol stood for is out of reach
 * then, so this does all that the original does.
 */

struct bmk_thread;

extern void *bmk_mainstackbase;

void *bmk_sched_tls_alloc(void);
struct bmk_thread *bmk_sched_create_withtls(const char *name, void *cookie, int joinable, void (*function)(void *),
    void *argument, void *stack, unsigned long stack_size, void *tls);
void bmk_sched_yield(void);

struct bmk_thread *rumprun_compat_sched_create(const char *name, void *cookie, int joinable, void (*function)(void *),
    void *argument, void *stack, unsigned long stack_size);

static void (*main_function)(void *);

static void
main_after_the_others(void *argument)
{
	bmk_sched_yield();
	main_function(argument);
}

struct bmk_thread *
rumprun_compat_sched_create(const char *name, void *cookie, int joinable, void (*function)(void *), void *argument,
    void *stack, unsigned long stack_size)
{
	/* Other threads give no stack, and there is no main stack before the main thread. */
	if (stack && stack == bmk_mainstackbase) {
		main_function = function;
		function = main_after_the_others;
	}
	return bmk_sched_create_withtls(name, cookie, joinable, function, argument, stack, stack_size,
	    bmk_sched_tls_alloc());
}
