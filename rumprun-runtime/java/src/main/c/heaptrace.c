/* SPDX-License-Identifier: Apache-2.0 */
/* TeaVM's file of this name, with other last words when the collector itself has no memory left. */
#include <stdio.h>
#include <stdlib.h>

#define teavm_outOfMemory rumprun_java_teavm_outOfMemory

#include_next "heaptrace.c"

#undef teavm_outOfMemory

void
teavm_outOfMemory(void)
{
    printf("java.lang.OutOfMemoryError: the garbage collector has no memory left (heap of %d KB; see maxHeap)\n",
        (int)(teavm_gc_availableBytes >> 10));
    exit(1);
}
