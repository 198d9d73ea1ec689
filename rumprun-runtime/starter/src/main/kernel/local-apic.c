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
#define TIMER 0x320
#define INITIAL_COUNT 0x380
#define CURRENT_COUNT 0x390
#define DIVIDE 0x3e0

#define SPURIOUS_ENABLED 0x100
#define DIVIDE_BY_1 0xb
#define TIMER_MASKED 0x10000

#define PIC_1_MASK 0x21
#define PIC_2_MASK 0xa1

static u64 hz; /* 0: there is none */

static volatile u32 *at(int offset)
{
    return (volatile u32 *)((char *)at_physical(LOCAL_APIC) + offset);
}

/*
 * Its frequency, compared with the TSC over half a millisecond. Whatever delays the readings makes
 * the result too low, so that interrupts come early; those who wait look at the clock anyway.
 */
static u64 measure(u64 tsc_hz)
{
    u64 start = rdtsc();
    *at(INITIAL_COUNT) = UINT32_MAX;
    while (rdtsc() - start < tsc_hz / 2000)
        pause_cpu();
    u64 count = UINT32_MAX - *at(CURRENT_COUNT);
    u64 elapsed = rdtsc() - start;
    *at(INITIAL_COUNT) = 0;
    return count * (tsc_hz >> 10) / elapsed << 10;
}

void local_apic_init(u64 tsc_hz)
{
    outb(PIC_1_MASK, 0xff);
    outb(PIC_2_MASK, 0xff);
    if (!(cpuid(1, 0).edx & CPUID_APIC))
        return;
    u64 base = rdmsr(MSR_APIC_BASE);
    if ((base & (BASE_ENABLED | BASE_X2APIC)) != BASE_ENABLED || page_down(base & ~0xfffull) == 0)
        return;
    *at(TASK_PRIORITY) = 0;
    *at(SPURIOUS) = SPURIOUS_ENABLED | VECTOR_SPURIOUS;
    *at(DIVIDE) = DIVIDE_BY_1;
    *at(TIMER) = TIMER_MASKED;
    hz = measure(tsc_hz);
    *at(TIMER) = VECTOR_TIMER;
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
