/* SPDX-License-Identifier: Apache-2.0 */
/* How a program ends. */
#pragma once
#include <stdint.h>

/* Ends the program at once with this exit status. */
extern void rumprun_java_halt(int32_t status);
