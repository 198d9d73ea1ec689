/* SPDX-License-Identifier: Apache-2.0 */
/* What time it is: nanoseconds from the TSC, and the date of its start. */
#include "kernel.h"
#include "x86.h"

#define FRACTION_BITS 32

u64 boot_tsc; /* at the kernel's first instruction (boot.S) */
static u64 ns_per_tick; /* with FRACTION_BITS */
static u64 wall_at_boot;
static u64 alarm = NEVER; /* the time of the next interrupt */

/* Since the kernel's first instruction. */
u64 clock_monotonic(void)
{
    return (unsigned __int128)(rdtsc() - boot_tsc) * ns_per_tick >> FRACTION_BITS;
}

u64 clock_wall(void)
{
    return wall_at_boot + clock_monotonic();
}

/* Has an interrupt come, not later than the deadline. False if there is nothing that makes it. */
bool clock_alarm(u64 deadline)
{
    u64 now = clock_monotonic();

    if (deadline >= alarm)
        return true;
    if (!local_apic_arm(deadline > now ? deadline - now : 0))
        return false;
    alarm = deadline;
    return true;
}

void clock_alarm_came(void)
{
    alarm = NEVER;
    local_apic_acknowledge();
}

/* Stops the CPU until an interrupt. */
void clock_idle(u64 deadline)
{
    if (clock_alarm(deadline))
        sleep_until_interrupt();
    else
        pause_cpu();
}

void clock_init(void)
{
    u64 hz = calibrate_tsc();
    u64 now;

    ns_per_tick = (NS_PER_S << FRACTION_BITS) / hz;
    local_apic_init(hz);
    if (xen_wall_time(&now) || rtc_read(&now))
        wall_at_boot = now - clock_monotonic();
    else
        say("no real-time clock: the date starts at 1970-01-01");
}
