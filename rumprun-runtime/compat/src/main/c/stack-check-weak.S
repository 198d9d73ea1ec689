/* SPDX-License-Identifier: Apache-2.0 */

/* For the link of a program compiled with -pg -mfentry; see stack-check.S. */

	.text
	.weak	__fentry__
__fentry__:
	ret

	.section .note.GNU-stack, "", @progbits
