/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The note by which a bake recognises its programs, in Rumprun's form. Rumprun notes its installation's paths; the
 * starter platform is relocatable and its images are reproducible, so here they are constants.
 */
	.section ".note.rumprun.bakerecipe", "a"
	.p2align 2
	.long	name_end - name
	.long	recipe_end - recipe
	.long	0x101
name:
	.asciz	"rumpkernel.org"
name_end:
	.p2align 2
recipe:
	.asciz	"rumprun_tuple: x86_64-rumprun-netbsd"
	.asciz	"rumprun_tooldir: starter"
	.asciz	"rumprun_backingcc: cc"
	.asciz	"rumprun_cflags: "
recipe_end:
	.p2align 2

	.section .note.GNU-stack, "", @progbits
