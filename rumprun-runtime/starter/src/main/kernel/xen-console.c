/* SPDX-License-Identifier: Apache-2.0 */
/* The ring that xenconsoled reads. It needs no interrupts for output: a full ring is waited for. */
#include "kernel.h"
#include "x86.h"

#define HYPERCALL_SCHED_OP 29
#define HYPERCALL_EVENT_CHANNEL_OP 32

#define SCHED_YIELD 0
#define EVENT_CHANNEL_SEND 4

#define PARAMETER_CONSOLE_PAGE 17
#define PARAMETER_CONSOLE_EVENT_CHANNEL 18

struct console_ring {
    char in[1024];
    char out[2048];
    volatile u32 in_consumed, in_produced, out_consumed, out_produced;
};

static struct console_ring *ring;
static u32 event_channel;

bool xen_console_init(void)
{
    u64 page = xen_parameter(PARAMETER_CONSOLE_PAGE);

    if (!page || page >= DIRECT_SIZE / PAGE_SIZE)
        return false;
    ring = at_physical(page * PAGE_SIZE);
    event_channel = xen_parameter(PARAMETER_CONSOLE_EVENT_CHANNEL);
    return true;
}

static void notify(void)
{
    xen_hypercall(HYPERCALL_EVENT_CHANNEL_OP, EVENT_CHANNEL_SEND, (u64)&event_channel);
}

/* Gives up after about ten seconds: a console that nobody reads must not stop a program. */
static bool wait_while_more_than(u32 bytes)
{
    u64 start = rdtsc();

    while (ring->out_produced - ring->out_consumed > bytes) {
        if (rdtsc() - start > 40ull * NS_PER_S)
            return false;
        notify();
        xen_hypercall(HYPERCALL_SCHED_OP, SCHED_YIELD, 0);
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
    notify();
}

/* What is still in the ring when a domain shuts down may get lost. */
void xen_console_drain(void)
{
    if (ring)
        wait_while_more_than(0);
}
