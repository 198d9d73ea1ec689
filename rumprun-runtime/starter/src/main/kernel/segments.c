/* SPDX-License-Identifier: Apache-2.0 */
/* Descriptor tables, and where traps and system calls enter. */
#include "kernel.h"
#include "x86.h"

#define INTERRUPT_GATE 0x8e
#define TASK_STATE_TYPE 0x89
#define EMERGENCY_STACK 1 /* for a fault while the kernel's own stack is broken */

struct task_state {
    u32 reserved0;
    u64 kernel_stack; /* entry.S relies on its offset, 4 */
    u64 not_used[3];
    u64 emergency_stack;
    u64 not_used_either[7];
    u16 reserved1, io_map;
} __attribute__((packed));

struct table_pointer {
    u16 limit;
    const void *table;
} __attribute__((packed));

struct task_state task_state = {.io_map = sizeof(task_state)};

static u64 gdt[] = {
    0,
    0x00af9b000000ffff, /* KERNEL_CS */
    0x00cf93000000ffff, /* KERNEL_DS */
    0,
    0x00cff3000000ffff, /* USER_DS */
    0x00affb000000ffff, /* USER_CS */
    0, 0,               /* TASK_STATE */
};

static struct gate {
    u16 offset_low, selector;
    u8 stack, type;
    u16 offset_middle;
    u32 offset_high, reserved;
} idt[VECTORS];

static u8 emergency_stack[4096] __attribute__((aligned(16)));

static void set_gate(int vector, u64 handler)
{
    idt[vector] = (struct gate){
        .offset_low = handler,
        .selector = KERNEL_CS,
        .stack = vector == VECTOR_DOUBLE_FAULT ? EMERGENCY_STACK : 0,
        .type = INTERRUPT_GATE,
        .offset_middle = handler >> 16,
        .offset_high = handler >> 32,
    };
}

void segments_init(void)
{
    u64 base = (u64)&task_state;
    struct table_pointer pointer = {sizeof(gdt) - 1, gdt};

    task_state.emergency_stack = (u64)emergency_stack + sizeof(emergency_stack);
    gdt[TASK_STATE / 8] = (sizeof(task_state) - 1) | (base & 0xffffff) << 16 |
                          (u64)TASK_STATE_TYPE << 40 | (base >> 24 & 0xff) << 56;
    gdt[TASK_STATE / 8 + 1] = base >> 32;
    __asm__ volatile("lgdt %0; ltr %w1" : : "m"(pointer), "r"(TASK_STATE));

    for (int vector = 0; vector < VECTORS; vector++)
        set_gate(vector, trap_stubs[vector]);
    pointer = (struct table_pointer){sizeof(idt) - 1, idt};
    __asm__ volatile("lidt %0" : : "m"(pointer));

    wrmsr(MSR_STAR, (u64)(USER_DS - 8) << 48 | (u64)KERNEL_CS << 32);
    wrmsr(MSR_LSTAR, (u64)syscall_entry);
    wrmsr(MSR_FMASK, 0x47700); /* interrupts, single steps, direction, nesting, alignment: off */
}
