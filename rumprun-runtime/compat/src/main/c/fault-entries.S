/* SPDX-License-Identifier: Apache-2.0 */

/*
 * Where the processor or Xen goes at a trap.  They have put what they know on
 * the stack: on Xen two registers, then an error code if the trap has one, and
 * then the address of the instruction.
 */

#ifdef __x86_64__

#define STACK_SIZE	4096

	.macro fault name, vector, instruction
	.globl	rumprun_compat_\name\()_\vector
rumprun_compat_\name\()_\vector:
	mov	$\vector, %edi
	mov	\instruction(%rsp), %rsi
	lea	rumprun_compat_fault_stack_end(%rip), %rsp
	call	rumprun_compat_fault
	.endm

	.text
	fault	fault, 0, 0
	fault	fault, 6, 0
	fault	fault, 13, 8
	fault	fault, 14, 8
	fault	xen_fault, 0, 16
	fault	xen_fault, 6, 16
	fault	xen_fault, 13, 24
	fault	xen_fault, 14, 24

	.bss
	.balign	16
	.skip	STACK_SIZE
	.globl	rumprun_compat_fault_stack_end
rumprun_compat_fault_stack_end:

#endif

	.section .note.GNU-stack, "", @progbits
