/* SPDX-License-Identifier: Apache-2.0 */
/* The local APIC's timer: one interrupt, after so many nanoseconds. QEMU and Xen both have it. */
#include "kernel.h"
#include "x86.h"

#define CPUID_APIC (1u << 9)
#define BASE_ENABLED 0x800
#define BASE_X2APIC 0x400

#define TASK_PRIORITY 0x80
#define END_OF_INTERRUPT 0xb0
#define SPURIOUS 0xf0
#define SPURIOUS_ENABLED 0x100
#define TIMER 0x320
#define INITIAL_COUNT 0x380
#define CURRENT_COUNT 0x390
#define DIVIDE 0x3e0
#define DIVIDE_BY_1 0xb

#define PIC_1_MASK 0x21
#define PIC_2_MASK 0xa1

static u64 hz; /* 0: there is none */

static volatile u32 *at(int offset)
{
    return (volatile u32 *)((char *)at_physical(LOCAL_APIC) + offset);
}

/*
 * Compares its timer with the TSC over half a millisecond. Whatever delays the readings makes the
 * result too low, so that interrupts come early; those who wait look at the clock anyway.
 */
void local_apic_init(u64 tsc_hz)
{
    outb(PIC_1_MASK, 0xff);
    outb(PIC_2_MASK, 0xff);
    if (!(cpuid(1, 0).edx & CPUID_APIC) ||
        (rdmsr(MSR_APIC_BASE) & (BASE_ENABLED | BASE_X2APIC)) != BASE_ENABLED)
        return;
    *at(TASK_PRIORITY) = 0;
    *at(SPURIOUS) = SPURIOUS_ENABLED | VECTOR_SPURIOUS;
    *at(DIVIDE) = DIVIDE_BY_1;
    *at(TIMER) = VECTOR_TIMER;
    u64 start = rdtsc();
    *at(INITIAL_COUNT) = UINT32_MAX;
    while (rdtsc() - start < tsc_hz / 2000)
        pause_cpu();
    u64 count = UINT32_MAX - *at(CURRENT_COUNT);
    hz = count * (tsc_hz >> 10) / (rdtsc() - start) << 10;
    *at(INITIAL_COUNT) = 0;
}

bool local_apic_arm(u64 ns)
{
    if (!hz)
        return false;
    u64 count = min_u64(ns, NS_PER_S) * (hz >> 10) / (NS_PER_S >> 10) + 1;
    *at(INITIAL_COUNT) = min_u64(count, UINT32_MAX);
    return true;
}

void local_apic_acknowledge(void)
{
    *at(END_OF_INTERRUPT) = 0;
}
