/* SPDX-License-Identifier: Apache-2.0 */
/* A PVH guest's view of Xen: hypercalls, time and shutdown. */
#include "kernel.h"
#include "x86.h"

#define HYPERCALL_MEMORY_OP 12
#define HYPERCALL_SCHED_OP 29
#define HYPERCALL_HVM_OP 34

#define MEMORY_ADD_TO_PHYSMAP 7
#define SCHED_SHUTDOWN 2
#define HVM_GET_PARAM 1

#define DOMID_SELF 0x7ff0

/* One stub of 32 bytes for each hypercall, written by Xen; they differ between vendors. */
static u8 hypercall_page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static u32 leaf; /* Xen's first CPUID leaf, 0 without Xen */

/* Xen's shared_info for a 64-bit guest, as far as its clock is concerned. */
struct shared_info {
    struct {
        u8 not_used[32];
        volatile u32 version; /* odd while Xen writes */
        u32 pad;
        u64 tsc_timestamp;
        u64 system_time;
        u32 multiplier;
        int8_t shift;
        u8 flags[3];
    } vcpu;
    u8 not_used[3072 - 64];
    volatile u32 wall_version;
    u32 wall_seconds, wall_nanoseconds, wall_seconds_high;
};

/* Xen puts its own page here, so this one is lost as memory. */
static u8 shared_info_page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

bool xen_init(void)
{
    for (u32 base = 0x40000000; base < 0x40010000; base += 0x100) {
        struct cpuid id = cpuid(base, 0);
        /* "XenVMMXenVMM" */
        if (id.ebx == 0x566e6558 && id.ecx == 0x65584d4d && id.edx == 0x4d4d566e) {
            leaf = base;
            wrmsr(cpuid(base + 2, 0).ebx, physical_of(hypercall_page));
            return true;
        }
    }
    return false;
}

bool xen_present(void)
{
    return leaf != 0;
}

long xen_hypercall(int number, u64 a, u64 b)
{
    long result;

    __asm__ volatile("call *%[stub]"
                     : "=a"(result), "+D"(a), "+S"(b)
                     : [stub] "r"(hypercall_page + number * 32)
                     : "rcx", "rdx", "r8", "r9", "r10", "r11", "memory");
    return result;
}

u64 xen_parameter(int index)
{
    struct {
        u16 domain;
        u32 index;
        u64 value;
    } request = {DOMID_SELF, index, 0};

    return xen_hypercall(HYPERCALL_HVM_OP, HVM_GET_PARAM, (u64)&request) ? 0 : request.value;
}

u64 xen_tsc_khz(void)
{
    return leaf ? cpuid(leaf + 3, 0).ecx : 0;
}

/* Now, by Xen's clock; only used once, so the versions are waited for, not retried for ever. */
bool xen_wall_time(u64 *ns)
{
    struct {
        u16 domain, size;
        u32 space; /* 0: shared_info */
        u64 index, frame;
    } request = {DOMID_SELF, 0, 0, 0, physical_of(shared_info_page) / PAGE_SIZE};
    const struct shared_info *info = (void *)shared_info_page;

    if (!leaf || xen_hypercall(HYPERCALL_MEMORY_OP, MEMORY_ADD_TO_PHYSMAP, (u64)&request))
        return false;
    for (int tries = 0; tries < 1000; tries++) {
        u32 version = info->vcpu.version, wall_version = info->wall_version;
        u64 ticks = rdtsc() - info->vcpu.tsc_timestamp;
        ticks = info->vcpu.shift < 0 ? ticks >> -info->vcpu.shift : ticks << info->vcpu.shift;
        *ns = info->vcpu.system_time +
              (u64)((unsigned __int128)ticks * info->vcpu.multiplier >> 32) +
              ((u64)info->wall_seconds_high << 32 | info->wall_seconds) * NS_PER_S +
              info->wall_nanoseconds;
        __asm__ volatile("" : : : "memory");
        if (!(version & 1) && !(wall_version & 1) && version == info->vcpu.version &&
            wall_version == info->wall_version)
            return true;
    }
    return false;
}

void xen_shutdown(int reason)
{
    u32 request = reason;

    for (;;)
        xen_hypercall(HYPERCALL_SCHED_OP, SCHED_SHUTDOWN, (u64)&request);
}
