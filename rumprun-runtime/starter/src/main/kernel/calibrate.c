/* SPDX-License-Identifier: Apache-2.0 */
/* How fast the TSC counts. */
#include "kernel.h"
#include "x86.h"

#define PIT_HZ 1193182
#define PIT_CHANNEL_0 0x40
#define PIT_COMMAND 0x43
#define RATE_GENERATOR 0x34 /* channel 0, low and high byte, counts down from 65536 for ever */
#define LATCH_CHANNEL_0 0x00

#define WINDOW (PIT_HZ / 500) /* 2 ms */
#define READINGS 10
#define PATIENCE 1000 /* equal counts in a row, each of which takes three port accesses */

struct reading {
    u16 count;
    u64 tsc;
};

static u16 pit_count(void)
{
    u8 low = inb(PIT_CHANNEL_0);

    return low | inb(PIT_CHANNEL_0) << 8;
}

/*
 * The count and the time of its latching. An emulator may be stopped between the two, so the
 * reading that two reads of the TSC enclose most tightly is taken.
 */
static struct reading read_both(void)
{
    struct reading best = {0, 0};
    u64 tightest = UINT64_MAX;

    for (int i = 0; i < READINGS; i++) {
        u64 before = rdtsc();
        outb(PIT_COMMAND, LATCH_CHANNEL_0);
        u64 after = rdtsc();
        u16 count = pit_count();
        if (after - before < tightest) {
            tightest = after - before;
            best = (struct reading){count, before + tightest / 2};
        }
    }
    return best;
}

/* 0 if the PIT does not count. */
static u64 measure_with_pit(void)
{
    outb(PIT_COMMAND, RATE_GENERATOR);
    outb(PIT_CHANNEL_0, 0);
    outb(PIT_CHANNEL_0, 0);
    struct reading first = read_both();
    u16 count = first.count;
    for (int stuck = 0; (u16)(first.count - count) < WINDOW; stuck++) {
        u16 before = count;
        outb(PIT_COMMAND, LATCH_CHANNEL_0);
        count = pit_count();
        if (count != before)
            stuck = 0;
        if (stuck == PATIENCE)
            return 0;
    }
    struct reading last = read_both();
    return (last.tsc - first.tsc) * PIT_HZ / (u16)(first.count - last.count);
}

u64 calibrate_tsc(void)
{
    u64 hz = xen_tsc_khz() * 1000;

    if (!hz)
        hz = measure_with_pit();
    if (!hz)
        panic("no clock: there is no interval timer (PIT) to measure the TSC with");
    return hz;
}
