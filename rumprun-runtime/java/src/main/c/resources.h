/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The files that the program brings along, for dev.rumprun.java.Resources. The translator writes the table of them: name,
 * size and contents of each, and a last one without a name.
 */
#pragma once
#include <stdint.h>
#include <string.h>

static const struct {
    const char *name;
    int32_t size;
    const char *contents;
} rumprun_java_resources[] = {
#include "resource-table.h"
    {NULL, 0, NULL}
};

/* The number of a file; -1 if there is none of that name. */
static inline int32_t
rumprun_java_resource(const char *name)
{
    int32_t i;

    for (i = 0; rumprun_java_resources[i].name != NULL; i++) {
        if (strcmp(rumprun_java_resources[i].name, name) == 0)
            return i;
    }
    return -1;
}

static inline int32_t
rumprun_java_resource_size(int32_t number)
{
    return rumprun_java_resources[number].size;
}

static inline void
rumprun_java_resource_copy(int32_t number, int32_t from, char *target, int32_t offset, int32_t length)
{
    memcpy(target + offset, rumprun_java_resources[number].contents + from, (size_t)length);
}
