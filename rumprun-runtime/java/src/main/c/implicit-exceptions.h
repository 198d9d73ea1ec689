/* SPDX-License-Identifier: Apache-2.0 */
/* What led to an exception that no code of the program throws. */
#pragma once
#include <stdint.h>

/* The index that an array has not, and its length; -1 if that is not known. */
extern int32_t rumprun_java_bad_index, rumprun_java_bad_length;

/* What was to be cast, and to what. */
extern struct TeaVM_Class *rumprun_java_bad_cast_from, *rumprun_java_bad_cast_to;

static inline int32_t
rumprun_java_index(void)
{
    return rumprun_java_bad_index;
}

static inline int32_t
rumprun_java_length(void)
{
    return rumprun_java_bad_length;
}

static inline void
rumprun_java_nothing(void)
{
}
