/* SPDX-License-Identifier: Apache-2.0 */
/* The values of the symbols that settings.S defines; see there. */
#include "kernel.h"

#define STACK_SIZE(number) (u64)rumprun_compat_stack_size_##number

extern char rumprun_compat_stack_size_1[], rumprun_compat_stack_size_2[],
    rumprun_compat_stack_size_3[], rumprun_compat_stack_size_4[], rumprun_compat_stack_size_5[],
    rumprun_compat_stack_size_6[], rumprun_compat_stack_size_7[], rumprun_compat_stack_size_8[],
    rumprun_compat_tmp_size[];

const u64 stack_sizes[MAX_PROGRAMS] = {
    STACK_SIZE(1), STACK_SIZE(2), STACK_SIZE(3), STACK_SIZE(4),
    STACK_SIZE(5), STACK_SIZE(6), STACK_SIZE(7), STACK_SIZE(8),
};

const u64 tmp_size = (u64)rumprun_compat_tmp_size;
