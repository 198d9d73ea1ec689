/* SPDX-License-Identifier: Apache-2.0 */
/* SSE and AVX, for programs; the kernel itself is compiled to use general registers only. */
#include "kernel.h"
#include "x86.h"

#define CPUID_XSAVE (1u << 26)
#define CR0_TS 0x08ul
#define CR0_NE 0x20ul
#define CR4_FXSR_AND_SSE_EXCEPTIONS 0x600ul
#define CR4_OSXSAVE 0x40000ul
#define XCR0_UP_TO_AVX512 0xe7 /* not AMX, whose state would not fit in a page */
#define MXCSR_DEFAULT 0x1f80

void fpu_init(void)
{
    u64 cr0, cr4;

    __asm__ volatile("movq %%cr0, %0" : "=r"(cr0));
    __asm__ volatile("movq %0, %%cr0" : : "r"((cr0 & ~CR0_TS) | CR0_NE));
    bool xsave = cpuid(1, 0).ecx & CPUID_XSAVE;
    __asm__ volatile("movq %%cr4, %0" : "=r"(cr4));
    cr4 |= CR4_FXSR_AND_SSE_EXCEPTIONS | (xsave ? CR4_OSXSAVE : 0);
    __asm__ volatile("movq %0, %%cr4" : : "r"(cr4));
    if (xsave) {
        struct cpuid supported = cpuid(13, 0);
        __asm__ volatile("xsetbv" : : "c"(0), "a"(supported.eax & XCR0_UP_TO_AVX512), "d"(0));
    }
}

/* As a new program expects it. */
void fpu_reset(void)
{
    u32 mxcsr = MXCSR_DEFAULT;

    __asm__ volatile("fninit; ldmxcsr %0" : : "m"(mxcsr));
}
