/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Stands in for TeaVM's file of this name, which waits for signals: how all of Java's threads wait when none can run.
 */
#include "fiber.h"
#include <limits.h>
#include <poll.h>
#include <stdio.h>

void
teavm_initFiber(void)
{
}

/* Waits for so many milliseconds. Whoever calls looks at the time afterwards. */
void
teavm_waitFor(int64_t milliseconds)
{
    fflush(stdout);
    poll(NULL, 0, milliseconds > INT_MAX ? INT_MAX : (int)milliseconds);
}

/* Nothing waits while one of the threads runs. */
void
teavm_interrupt(void)
{
}
