/* SPDX-License-Identifier: Apache-2.0 */
/* A PVH guest's view of Xen: hypercalls, time, console and shutdown. */
#include "kernel.h"
#include "x86.h"

/* Hypercalls, and what they can do. */
#define MEMORY_OP 12
#define ADD_TO_PHYSMAP 7
#define SCHED_OP 29
#define SCHED_YIELD 0
#define SCHED_SHUTDOWN 2
#define EVENT_CHANNEL_OP 32
#define EVENT_CHANNEL_SEND 4
#define HVM_OP 34
#define HVM_GET_PARAM 1
#define PARAMETER_CONSOLE_PAGE 17
#define PARAMETER_CONSOLE_EVENT_CHANNEL 18

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

static struct {
    char in[1024];
    char out[2048];
    volatile u32 in_consumed, in_produced, out_consumed, out_produced;
} *ring;
static u32 event_channel;

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

static long hypercall(int number, u64 operation, void *request)
{
    long result;

    __asm__ volatile("call *%[stub]"
                     : "=a"(result), "+D"(operation), "+S"(request)
                     : [stub] "r"(hypercall_page + number * 32)
                     : "rcx", "rdx", "r8", "r9", "r10", "r11", "memory");
    return result;
}

static u64 get_parameter(int index)
{
    struct {
        u16 domain;
        u32 index;
        u64 value;
    } request = {DOMID_SELF, index, 0};

    return hypercall(HVM_OP, HVM_GET_PARAM, &request) ? 0 : request.value;
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

    if (!leaf || hypercall(MEMORY_OP, ADD_TO_PHYSMAP, &request))
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

/*
 * The console is a ring that xenconsoled reads. It needs no interrupts for output: a full ring is
 * waited for, though not much longer than ten seconds, as nobody may be there to read it.
 */
bool xen_console_init(void)
{
    u64 page = get_parameter(PARAMETER_CONSOLE_PAGE);

    if (!page || page >= DIRECT_SIZE / PAGE_SIZE)
        return false;
    ring = at_physical(page * PAGE_SIZE);
    event_channel = get_parameter(PARAMETER_CONSOLE_EVENT_CHANNEL);
    return true;
}

static bool wait_while_more_than(u32 bytes)
{
    u64 start = rdtsc();

    while (ring->out_produced - ring->out_consumed > bytes) {
        if (rdtsc() - start > 40ull * NS_PER_S)
            return false;
        hypercall(EVENT_CHANNEL_OP, EVENT_CHANNEL_SEND, &event_channel);
        hypercall(SCHED_OP, SCHED_YIELD, NULL);
    }
    return true;
}

void xen_console_write(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (!wait_while_more_than(sizeof(ring->out) - 1))
            return;
        ring->out[ring->out_produced % sizeof(ring->out)] = text[i];
        __asm__ volatile("" : : : "memory");
        ring->out_produced = ring->out_produced + 1;
    }
    hypercall(EVENT_CHANNEL_OP, EVENT_CHANNEL_SEND, &event_channel);
}

/* What is still in the ring when a domain shuts down may get lost. Without Xen, nothing is done. */
void xen_shutdown(int reason)
{
    u32 request = reason;

    if (ring)
        wait_while_more_than(0);
    while (leaf)
        hypercall(SCHED_OP, SCHED_SHUTDOWN, &request);
}
