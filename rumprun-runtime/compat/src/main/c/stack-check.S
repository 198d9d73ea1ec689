/* SPDX-License-Identifier: Apache-2.0 */

/*
 * Xen tells a paravirtual guest of a fault by writing to the very stack that
 * has run over.  That fails, and the domain ends without a word from the guest.
 *
 * So the check must come before the fault: code compiled with -pg -mfentry
 * calls this at the start of every function.  It must change no register.
 */

#ifdef __x86_64__

#define STACK_LIMIT	%fs:rumprun_compat_stack@tpoff
#define STACK_LOWEST	%fs:rumprun_compat_stack@tpoff + 8

	.text
	.globl	__fentry__
__fentry__:
	cmp	STACK_LIMIT, %rsp
	jb	below
return:
	ret
below:
	/* Or is this a stack that the program has made itself? */
	cmp	STACK_LOWEST, %rsp
	jb	return
	lea	rumprun_compat_fault_stack_end(%rip), %rsp
	call	rumprun_compat_stack_overflow

#endif

	.section .note.GNU-stack, "", @progbits
