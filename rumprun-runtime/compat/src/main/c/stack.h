/* SPDX-License-Identifier: Apache-2.0 */

#ifndef RUMPRUN_COMPAT_STACK_H
#define RUMPRUN_COMPAT_STACK_H

#include <stdbool.h>
#include <stddef.h>

struct stack {
	char *limit;		/* see stack-check.S for these two */
	char *lowest;		/* below it is a page that guards it */
	const char *program;	/* NULL if it is not the stack of a program */
	size_t bytes;
	bool main;
};

/* The stack of the running thread. */
extern __thread struct stack rumprun_compat_stack;

#endif
