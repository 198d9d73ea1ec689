// SPDX-License-Identifier: Apache-2.0
// cure: quick-exit
// expect: ^function of at_quick_exit\(\)$
// expect: ^=== ERROR: _exit\(4\) called ===$
// never: atexit
#include <stdio.h>
#include <stdlib.h>

static void quick(void)
{
    printf("function of at_quick_exit()\n");
    fflush(stdout);
}

static void slow(void)
{
    printf("function of atexit()\n");
}

int main(int argc, char **argv)
{
    (void)argv;
    at_quick_exit(quick);
    atexit(slow);
    if (argc > 7)
        _Exit(5);
    quick_exit(4);
}
