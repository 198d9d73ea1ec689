/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every way between user mode and the kernel. All of them build the same struct frame on the
 * kernel's stack and leave by iretq, so that C sees one kind of saved state.
 */
#include "memory-layout.h"
#include "x86-selectors.h"

    .macro PUSH registers:vararg
    .irp register, \registers
    pushq %\register
    .endr
    .endm

    .macro POP registers:vararg
    .irp register, \registers
    popq %\register
    .endr
    .endm

    .macro SAVE_REGISTERS
    PUSH rax, rbx, rcx, rdx, rsi, rdi, rbp, r8, r9, r10, r11, r12, r13, r14, r15
    .endm

    .text

/* Exceptions (0-31), the timer (32) and the local APIC's spurious interrupt (33). */
    .macro STUB vector
stub_\vector:
    .if !(\vector == 8 || (\vector >= 10 && \vector <= 14) || \vector == 17 || \vector == 21)
    pushq $0 /* where the CPU pushes no error code */
    .endif
    pushq $\vector
    jmp trapped
    .endm

    .altmacro
    .set vector, 0
    .rept VECTORS
    STUB %vector
    .set vector, vector + 1
    .endr

trapped:
    SAVE_REGISTERS
    cld
    movq %rsp, %rdi
    call trap
    .globl leave_kernel
leave_kernel:
    POP r15, r14, r13, r12, r11, r10, r9, r8, rbp, rdi, rsi, rdx, rcx, rbx, rax
    addq $16, %rsp
    iretq

/* The syscall instruction. There is one CPU, so a plain variable does what swapgs is for. */
    .globl syscall_entry
syscall_entry:
    movq %rsp, user_stack
    movq task_state + 4, %rsp
    pushq $USER_DS
    pushq user_stack
    pushq %r11
    pushq $USER_CS
    pushq %rcx
    pushq %rax /* the number of the call, which a restart needs */
    pushq $SYSTEM_CALL_VECTOR
    SAVE_REGISTERS
    movq %rsp, %rdi
    call syscall
    jmp leave_kernel

/*
 * void stack_switch(u64 *from, u64 to): goes on where the other stack was left, and leaves the
 * present one in the same way. A new stack has SWITCHED_WORDS below leave_kernel's address.
 */
    .globl stack_switch
stack_switch:
    PUSH rbx, rbp, r12, r13, r14, r15
    movq %rsp, (%rdi)
    movq %rsi, %rsp
    POP r15, r14, r13, r12, rbp, rbx
    ret

    .section .rodata
    .balign 8
    .globl trap_stubs
    .macro STUB_ADDRESS vector
    .quad stub_\vector
    .endm
trap_stubs:
    .set vector, 0
    .rept VECTORS
    STUB_ADDRESS %vector
    .set vector, vector + 1
    .endr

    .bss
    .balign 8
user_stack:
    .skip 8

    .section .note.GNU-stack, "", @progbits
