/* SPDX-License-Identifier: Apache-2.0 */
/* Where things are in the address space; for C and assembly. */
#ifndef MEMORY_LAYOUT_H
#define MEMORY_LAYOUT_H

#define PAGE_SIZE 4096

#define KERNEL_BASE 0xffffffff80000000 /* physical 0 .. 1 GB, executable: the kernel's own */
#define DIRECT_BASE 0xffff800000000000 /* physical 0 .. 4 GB */
#define DIRECT_SIZE 0x100000000
#define LOCAL_APIC 0xfee00000 /* physical; mapped uncached */

#define KERNEL_STACK_SIZE 16384

/* A program's half. */
#define USER_START 0x10000
#define USER_END 0x7ffffffff000
#define PIE_BASE 0x400000 /* where a position-independent program is put */
#define MMAP_BASE 0x100000000000
#define STACK_TOP 0x7fffffffe000
#define STACK_GUARD 0x100000 /* below the main thread's stack */
#define RED_ZONE 128 /* programs use so much below the stack pointer */

/* How the kernel was entered; for kernel_main(). */
#define BOOTED_BY_MULTIBOOT 1
#define BOOTED_BY_PVH 2

#endif
