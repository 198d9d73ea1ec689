/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers that a bake can set: absolute symbols, which a link with --defsym gives other values.
 * settings.c reads them; the assembler would use the values that it sees here.
 */
    .macro SETTING name, value
    .globl rumprun_compat_\name
    .set rumprun_compat_\name, \value
    .endm

    .irp number, 1, 2, 3, 4, 5, 6, 7, 8
    SETTING stack_size_\number, 0x200000 /* of the main thread of program N */
    .endr
    SETTING tmp_size, 0x100000 /* the bytes that files below /tmp may have together */

    .section .note.GNU-stack, "", @progbits
