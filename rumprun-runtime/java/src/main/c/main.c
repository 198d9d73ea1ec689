/* SPDX-License-Identifier: Apache-2.0 */
/*
 * TeaVM's main(), which begins the program and returns when no thread is left to run; and ours, to which the program
 * comes back at its end.
 */
#include "implicit-exceptions.h"
#include "launcher.h"
#include <setjmp.h>
#include <stdio.h>

#define main rumprun_java_run

#include_next "main.c"

#undef main

int32_t rumprun_java_bad_index, rumprun_java_bad_length;
struct TeaVM_Class *rumprun_java_bad_cast_from, *rumprun_java_bad_cast_to;

static jmp_buf rumprun_java_end;
static int rumprun_java_status;

void
rumprun_java_halt(int32_t status)
{
    rumprun_java_status = status;
    longjmp(rumprun_java_end, 1);
}

int
main(int argc, char *argv[])
{
    if (setjmp(rumprun_java_end) == 0) {
        rumprun_java_run(argc, argv);
        printf("deadlock: all threads wait, and nothing can wake them\n");
        return 1;
    }
    return rumprun_java_status;
}
