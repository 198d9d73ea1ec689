/* SPDX-License-Identifier: Apache-2.0 */
/* Variables of the environment. */
#pragma once
#include <stdlib.h>

extern char **environ;

static inline void *
rumprun_java_variable(void *name)
{
    return getenv(name);
}

/* One of them after another, with its name before its value; NULL behind the last. */
static inline void *
rumprun_java_variable_entry(int32_t index)
{
    return environ == NULL ? NULL : environ[index];
}
