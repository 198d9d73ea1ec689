/* SPDX-License-Identifier: Apache-2.0 */
/* Every wait of a program goes through here. */
#include "calls.h"
#include "kernel.h"

/*
 * Waits until something may have happened, at the longest until the deadline; the caller looks
 * what it was. With nothing to wait for, the program would stand still for ever: that is said.
 */
void wait_for_event(u64 deadline)
{
    u64 timer = timers_next();

    if (deadline == NEVER && timer == NEVER)
        panic("deadlock: program \"%s\" waits for what can never happen", program.argv[0]);
    clock_idle(min_u64(deadline, timer));
    timers_run();
}

void wait_until(u64 deadline)
{
    while (clock_monotonic() < deadline)
        wait_for_event(deadline);
}
