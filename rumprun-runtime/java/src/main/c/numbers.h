/* SPDX-License-Identifier: Apache-2.0 */
/* What C knows of numbers. */
#pragma once
#include <math.h>
#include <stdlib.h>

static inline double
rumprun_java_parse_double(const void *text)
{
    return strtod(text, NULL);
}

static inline float
rumprun_java_parse_float(const void *text)
{
    return strtof(text, NULL);
}
