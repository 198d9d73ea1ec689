// SPDX-License-Identifier: Apache-2.0
// cure: exit
// expect: ^first function of atexit\(\)$
// expect: ^second function of atexit\(\)$
// expect: ^=== ERROR: _exit\(8\) called ===$
// never: _exit\(7\)
#include <stdio.h>
#include <stdlib.h>

static void second(void)
{
    printf("second function of atexit()\n");
}

static void first(void)
{
    printf("first function of atexit()\n");
    exit(8);
}

int main(void)
{
    atexit(second);
    atexit(first);
    exit(7);
}
