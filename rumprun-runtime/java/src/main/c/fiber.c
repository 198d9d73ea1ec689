/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Stands in for TeaVM's file of this name, which waits for signals. How Java's threads wait here is in
 * dev.rumprun.java.Idle and idle.h.
 */
#include "fiber.h"

void
teavm_initFiber(void)
{
}

/* Nothing waits while one of the threads runs. */
void
teavm_interrupt(void)
{
}
