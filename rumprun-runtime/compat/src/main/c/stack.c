/* SPDX-License-Identifier: Apache-2.0 */

/*
 * A program's main() runs on a stack of 256 KB, like any thread.
 *
 * This gives the main() of program N of the image a stack of the size that is
 * set for it, else of 2 MB, and keeps in mind which stack is whose.
 */

#include <pthread.h>
#include <stdio.h>

#include "compat.h"
#include "stack.h"

#define PROGRAMS	8
#define DEFAULT_SIZE	((size_t)2 << 20)

/* What a function of the guest's libraries and the kernel may need. */
#define HEADROOM	((size_t)16 << 10)

extern int rumprun_cold;

#define SIZE_OF_PROGRAM(n) \
	extern char rumprun_compat_stack_size_##n[] __attribute__((weak))
SIZE_OF_PROGRAM(1);
SIZE_OF_PROGRAM(2);
SIZE_OF_PROGRAM(3);
SIZE_OF_PROGRAM(4);
SIZE_OF_PROGRAM(5);
SIZE_OF_PROGRAM(6);
SIZE_OF_PROGRAM(7);
SIZE_OF_PROGRAM(8);

static char *const stack_size[PROGRAMS] = {
	rumprun_compat_stack_size_1, rumprun_compat_stack_size_2,
	rumprun_compat_stack_size_3, rumprun_compat_stack_size_4,
	rumprun_compat_stack_size_5, rumprun_compat_stack_size_6,
	rumprun_compat_stack_size_7, rumprun_compat_stack_size_8,
};

/* How the argument of the thread that runs main() begins. */
struct runner {
	int (*main)(int, char *[]);
	int argc;
	char **argv;
};

__thread struct stack rumprun_compat_stack;

static const char *starting;	/* the program whose main() gets a thread */

int __real_pthread_create(pthread_t *, const pthread_attr_t *,
    void *(*)(void *), void *);
int __wrap_pthread_create(pthread_t *, const pthread_attr_t *,
    void *(*)(void *), void *);
int __real_rumprun_makelwp(void (*)(void *), void *, void *, void *, size_t,
    unsigned long, int *);
int __wrap_rumprun_makelwp(void (*)(void *), void *, void *, void *, size_t,
    unsigned long, int *);

/* Programs are started one after the other, in the order of their numbers. */
static int
create_main(pthread_t *thread, void *(*start)(void *), void *argument)
{
	static unsigned started;
	pthread_attr_t attributes;
	size_t size = 0;
	int error;

	if (started < PROGRAMS)
		size = (size_t)stack_size[started++];
	if (size == 0)
		size = DEFAULT_SIZE;
	starting = ((struct runner *)argument)->argv[0];
	error = pthread_attr_init(&attributes);
	if (error == 0) {
		error = pthread_attr_setstacksize(&attributes, size);
		if (error == 0)
			error = __real_pthread_create(thread, &attributes,
			    start, argument);
		pthread_attr_destroy(&attributes);
	}
	if (error != 0) {
		fprintf(stderr, "no memory for the stack of \"%s\" "
		    "(%zu KB; see stackSize)\n", starting, size / 1024);
		fprintf(stderr, "\n=== ERROR: _exit(1) called ===\n");
	}
	starting = NULL;
	return error;
}

int
__wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
    void *(*start)(void *), void *argument)
{
	/* Once all is up, the guest's own thread creates those of main(). */
	if (!rumprun_cold && rumprun_compat_stack.program == NULL)
		return create_main(thread, start, argument);
	return __real_pthread_create(thread, attributes, start, argument);
}

/* Called for every thread, in its creator; at new_tcb its own data ends. */
int
__wrap_rumprun_makelwp(void (*start)(void *), void *argument, void *new_tcb,
    void *lowest, size_t bytes, unsigned long flags, int *id)
{
	struct stack *stack = (struct stack *)((char *)new_tcb +
	    ((char *)&rumprun_compat_stack - (char *)bmk_sched_gettcb()));

	stack->main = starting != NULL;
	stack->program = stack->main ? starting : rumprun_compat_stack.program;
	stack->lowest = lowest;
	stack->bytes = bytes;
	stack->limit = stack->lowest +
	    (bytes / 4 < HEADROOM ? bytes / 4 : HEADROOM);
	return __real_rumprun_makelwp(start, argument, new_tcb, lowest, bytes,
	    flags, id);
}
