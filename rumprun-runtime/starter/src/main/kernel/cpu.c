/* SPDX-License-Identifier: Apache-2.0 */
/* Descriptor tables, where traps and system calls enter, and SSE and AVX for programs. */
#include "kernel.h"
#include "x86.h"

#define INTERRUPT_GATE 0x8e00
#define TASK_STATE_TYPE 0x89
#define EMERGENCY_STACK 1 /* for a fault while the kernel's own stack is broken */

#define CPUID_XSAVE (1u << 26)
#define CR0_TS 0x08ul
#define CR0_NE 0x20ul
#define CR4_FXSR_AND_SSE_EXCEPTIONS 0x600ul
#define CR4_OSXSAVE 0x40000ul
#define XCR0_UP_TO_AVX512 0xe7 /* not AMX, whose state would not fit in a page */
#define LEGACY_SIZE 512
#define CONTROL_DEFAULT 0x37f
#define MXCSR_DEFAULT 0x1f80
#define MXCSR_ALL 0xffff

struct task_state {
    u32 reserved0;
    u64 kernel_stack; /* entry.S relies on its offset, 4 */
    u64 not_used[3];
    u64 emergency_stack;
    u64 not_used_either[7];
    u16 reserved1, io_map;
} __attribute__((packed)) task_state; /* entry.S uses it, too */

struct table_pointer {
    u16 limit;
    const void *table;
} __attribute__((packed));

static u8 emergency_stack[4096] __attribute__((aligned(16)));

static u64 gdt[] = {
    0,
    0x00af9b000000ffff, /* KERNEL_CS */
    0x00cf93000000ffff, /* KERNEL_DS */
    0,
    0x00cff3000000ffff, /* USER_DS */
    0x00affb000000ffff, /* USER_CS */
    0, 0,               /* TASK_STATE */
};

static u64 idt[VECTORS][2];

static void tables_init(void)
{
    u64 base = (u64)&task_state;
    struct table_pointer pointer = {sizeof(gdt) - 1, gdt};

    task_state.emergency_stack = (u64)(emergency_stack + sizeof(emergency_stack));
    task_state.io_map = sizeof(task_state);
    gdt[TASK_STATE / 8] = (sizeof(task_state) - 1) | (base & 0xffffff) << 16 |
                          (u64)TASK_STATE_TYPE << 40 | (base >> 24 & 0xff) << 56;
    gdt[TASK_STATE / 8 + 1] = base >> 32;
    __asm__ volatile("lgdt %0; ltr %w1" : : "m"(pointer), "r"(TASK_STATE));

    for (int vector = 0; vector < VECTORS; vector++) {
        u64 handler = trap_stubs[vector];
        u64 type = INTERRUPT_GATE | (vector == VECTOR_DOUBLE_FAULT ? EMERGENCY_STACK : 0);
        idt[vector][0] = (handler & 0xffff) | KERNEL_CS << 16 | type << 32 |
                         (handler >> 16 & 0xffff) << 48;
        idt[vector][1] = handler >> 32;
    }
    pointer = (struct table_pointer){sizeof(idt) - 1, idt};
    __asm__ volatile("lidt %0" : : "m"(pointer));

    wrmsr(MSR_STAR, (u64)(USER_DS - 8) << 48 | (u64)KERNEL_CS << 32);
    wrmsr(MSR_LSTAR, (u64)syscall_entry);
    wrmsr(MSR_FMASK, 0x47700); /* interrupts, single steps, direction, nesting, alignment: off */
}

u64 fpu_size = LEGACY_SIZE;
static bool xsave;

/* The kernel itself is compiled to use general registers only. */
static void fpu_init(void)
{
    u64 cr0, cr4;

    xsave = cpuid(1, 0).ecx & CPUID_XSAVE;
    __asm__ volatile("movq %%cr0, %0" : "=r"(cr0));
    __asm__ volatile("movq %0, %%cr0" : : "r"((cr0 & ~CR0_TS) | CR0_NE));
    __asm__ volatile("movq %%cr4, %0" : "=r"(cr4));
    cr4 |= CR4_FXSR_AND_SSE_EXCEPTIONS | (xsave ? CR4_OSXSAVE : 0);
    __asm__ volatile("movq %0, %%cr4" : : "r"(cr4));
    if (!xsave)
        return;
    __asm__ volatile("xsetbv" : : "c"(0), "a"(cpuid(13, 0).eax & XCR0_UP_TO_AVX512), "d"(0));
    fpu_size = cpuid(13, 0).ebx;
}

/* What was zeros becomes a state as a new program expects it. */
void fpu_state_init(void *state)
{
    *(u16 *)state = CONTROL_DEFAULT;
    ((u32 *)state)[6] = MXCSR_DEFAULT;
}

void fpu_save(void *state)
{
    if (xsave)
        __asm__ volatile("xsave64 (%0)" : : "r"(state), "a"(-1), "d"(-1) : "memory");
    else
        __asm__ volatile("fxsave64 (%0)" : : "r"(state) : "memory");
}

void fpu_restore(const void *state)
{
    if (xsave)
        __asm__ volatile("xrstor64 (%0)" : : "r"(state), "a"(-1), "d"(-1) : "memory");
    else
        __asm__ volatile("fxrstor64 (%0)" : : "r"(state) : "memory");
}

/* The CPU refuses a state that is not, and a program may have written this one. */
void fpu_make_valid(void *state)
{
    u64 *header = (u64 *)((char *)state + LEGACY_SIZE);

    ((u32 *)state)[6] &= MXCSR_ALL;
    if (!xsave)
        return;
    header[0] &= cpuid(13, 0).eax & XCR0_UP_TO_AVX512;
    memset(header + 1, 0, 7 * sizeof(*header));
}

void cpu_init(void)
{
    tables_init();
    fpu_init();
}

/* Where traps and system calls begin. */
void cpu_set_kernel_stack(const void *top)
{
    task_state.kernel_stack = (u64)top;
}
