/* SPDX-License-Identifier: Apache-2.0 */
/* Segment selectors and trap vectors; for C and assembly. */
#ifndef X86_SELECTORS_H
#define X86_SELECTORS_H

/* syscall and sysret fix the order of the descriptors (segments.c). */
#define KERNEL_CS 0x08
#define KERNEL_DS 0x10
#define USER_DS 0x23
#define USER_CS 0x2b
#define TASK_STATE 0x30

#define VECTOR_DOUBLE_FAULT 8
#define VECTOR_GENERAL_PROTECTION 13
#define VECTOR_PAGE_FAULT 14
#define VECTOR_TIMER 32
#define VECTOR_SPURIOUS 33
#define VECTORS 34
#define SYSTEM_CALL_VECTOR VECTORS /* not the CPU's: what frames of system calls say */

#endif
