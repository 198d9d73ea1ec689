/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From the loader's 32-bit world to kernel_main() in the upper half.
 *
 * Two ways in: multiboot 1 (QEMU -kernel, GRUB) and PVH (Xen, and QEMU where the image has no
 * multiboot header). Both give protected mode without paging and a pointer to the boot data in
 * %ebx; which of the two it was goes on to kernel_main(). Loaders have zeroed the .bss.
 */
#include "memory-layout.h"

#define PHYSICAL(symbol) ((symbol) - KERNEL_BASE)

#define MULTIBOOT_MAGIC 0x1badb002
#define MULTIBOOT_FLAGS 0x00010003 /* page-aligned modules, memory map, load addresses below */

#define CR0_MP_WP_PG 0x80010002
#define CR0_EM 0x4
#define CR4_PAE 0x20
#define EFER_SCE_LME_NXE 0x901
#define MSR_EFER 0xc0000080

#define PRESENT_WRITABLE 0x3
#define LARGE_PAGE 0x83
#define LARGE_PAGE_UNCACHED 0x9b
#define NO_EXECUTE_HIGH 0x80000000

#define COM1 0x3f8
#define VGA_TEXT 0xb8000

    .section .boot, "awx"
    .code32

    .balign 4
multiboot_header:
    .long MULTIBOOT_MAGIC
    .long MULTIBOOT_FLAGS
    .long -(MULTIBOOT_MAGIC + MULTIBOOT_FLAGS)
    .long PHYSICAL(multiboot_header)
    .long PHYSICAL(image_start)
    .long PHYSICAL(image_data_end)
    .long PHYSICAL(image_end)
    .long PHYSICAL(multiboot_entry)

multiboot_entry:
    movl $BOOTED_BY_MULTIBOOT, %edi
    jmp start

    .globl pvh_entry
pvh_entry:
    movl $BOOTED_BY_PVH, %edi

start:
    cli
    cld
    movl $PHYSICAL(kernel_stack_end), %esp
    movl %ebx, %esi
    rdtsc
    movl %eax, PHYSICAL(boot_tsc)
    movl %edx, PHYSICAL(boot_tsc) + 4

    /* Setting EFER.LME or NXE on a CPU without them resets the machine, so ask first. */
    movl $0x80000000, %eax
    cpuid
    movl $PHYSICAL(no_long_mode), %ebp
    cmpl $0x80000001, %eax
    jb die
    movl $0x80000001, %eax
    cpuid
    btl $29, %edx
    jnc die
    movl $PHYSICAL(no_nx), %ebp
    btl $20, %edx
    jnc die

    /*
     * The first 4 GB, in pages of 2 MB, at 0 (until kernel_main() is reached), at DIRECT_BASE (not
     * executable) and, the first of them, at KERNEL_BASE.
     */
    movl $PHYSICAL(page_directories), %ebx
    movl $LARGE_PAGE, %eax
    movl $2048, %ecx
1:  movl %eax, (%ebx)
    addl $8, %ebx
    addl $0x200000, %eax
    loop 1b
    movl $PHYSICAL(page_directories) + (LOCAL_APIC >> 21) * 8, %ebx
    movl $(LOCAL_APIC & 0xffe00000) | LARGE_PAGE_UNCACHED, (%ebx)

    movl $PHYSICAL(page_directories) + PRESENT_WRITABLE, %eax
    movl %eax, PHYSICAL(upper_pointers) + 510 * 8
    movl $PHYSICAL(direct_pointers), %ebx
    movl $4, %ecx
2:  movl %eax, (%ebx)
    addl $8, %ebx
    addl $4096, %eax
    loop 2b

    movl $PHYSICAL(direct_pointers) + PRESENT_WRITABLE, %eax
    movl %eax, PHYSICAL(top_table)
    movl %eax, PHYSICAL(top_table) + 256 * 8
    movl $NO_EXECUTE_HIGH, PHYSICAL(top_table) + 256 * 8 + 4
    movl $PHYSICAL(upper_pointers) + PRESENT_WRITABLE, PHYSICAL(top_table) + 511 * 8

    movl $CR4_PAE, %eax
    movl %eax, %cr4
    movl $PHYSICAL(top_table), %eax
    movl %eax, %cr3
    movl $MSR_EFER, %ecx
    rdmsr
    orl $EFER_SCE_LME_NXE, %eax
    wrmsr
    movl %cr0, %eax
    andl $~CR0_EM, %eax
    orl $CR0_MP_WP_PG, %eax
    movl %eax, %cr0
    lgdt PHYSICAL(boot_gdt_pointer)
    ljmp $0x08, $PHYSICAL(long_mode)

/* Prints the sentence at %ebp wherever it might be read, and stops. */
die:
    movl $VGA_TEXT, %ebx
next_character:
    movb (%ebp), %al
    testb %al, %al
    jz stop
    incl %ebp
    outb %al, $0xe9
    movb $0x07, %ah
    movw %ax, (%ebx)
    addl $2, %ebx
    movb %al, %ah
    movl $100000, %ecx
    movw $COM1 + 5, %dx
3:  inb %dx, %al
    testb $0x20, %al
    loopz 3b
    movb %ah, %al
    movw $COM1, %dx
    outb %al, %dx
    jmp next_character
stop:
    hlt
    jmp stop

no_long_mode:
    .asciz "PANIC: this CPU has no 64-bit mode\r\nhalted\r\n"
no_nx:
    .asciz "PANIC: this CPU cannot forbid the execution of data (no NX)\r\nhalted\r\n"

    .code64
long_mode:
    movq $upper_half, %rax
    jmp *%rax
upper_half:
    xorl %eax, %eax
    movl %eax, %ss
    movl %eax, %ds
    movl %eax, %es
    movl %eax, %fs
    movl %eax, %gs
    movq $kernel_stack_end, %rsp
    xorl %ebp, %ebp
    movl %edi, %edi
    movl %esi, %esi
    call kernel_main

    .balign 8
boot_gdt:
    .quad 0
    .quad 0x00af9a000000ffff
boot_gdt_pointer:
    .word 15
    .long PHYSICAL(boot_gdt)

    .bss
    .balign 4096
direct_pointers:
    .skip 4096
upper_pointers:
    .skip 4096
page_directories:
    .skip 4 * 4096
    .skip KERNEL_STACK_SIZE
    .globl kernel_stack_end
kernel_stack_end:

/* Tells QEMU and Xen where to enter a PVH guest: owner "Xen", type 18 (PHYS32_ENTRY). */
    .section .note.Xen, "a", @note
    .balign 4
    .long 4, 8, 18
    .asciz "Xen"
    .quad PHYSICAL(pvh_entry)

    .section .note.GNU-stack, "", @progbits
