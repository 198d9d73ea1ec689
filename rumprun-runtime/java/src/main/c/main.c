/* SPDX-License-Identifier: Apache-2.0 */
/*
 * TeaVM's main(), which begins the program and returns when no thread is left to run; and ours, which knows the status.
 */
#include "implicit-exceptions.h"
#include "launcher.h"
#include <stdio.h>

#define main rumprun_java_run

#include_next "main.c"

#undef main

int32_t rumprun_java_bad_index, rumprun_java_bad_length;
struct TeaVM_Class *rumprun_java_bad_cast_from, *rumprun_java_bad_cast_to;

static int rumprun_java_status = -1;

void
rumprun_java_main_ended(int32_t status)
{
    rumprun_java_status = status;
}

int
main(int argc, char *argv[])
{
    rumprun_java_run(argc, argv);
    if (rumprun_java_status == -1) {
        printf("deadlock: all threads wait, and nothing can wake them\n");
        return 1;
    }
    return rumprun_java_status;
}
