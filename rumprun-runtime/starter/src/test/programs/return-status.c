/* SPDX-License-Identifier: Apache-2.0 */
// expect: === main() of "rumprun" returned 3 ===
// expect: at exit
// expect: === ERROR: _exit(3) called ===
// expect: halted
#include <stdio.h>
#include <stdlib.h>

static void at_exit(void)
{
    puts("at exit");
}

int main(void)
{
    atexit(at_exit);
    return 3;
}
