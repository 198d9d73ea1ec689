/* SPDX-License-Identifier: Apache-2.0 */
/* How a program begins and ends. */
#pragma once
#include <stdint.h>

/* The main method has ended; if nothing else ends the program, it will end with this exit status. */
extern void rumprun_java_main_ended(int32_t status);
