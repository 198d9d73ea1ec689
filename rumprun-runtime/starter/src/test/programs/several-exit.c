/* SPDX-License-Identifier: Apache-2.0 */
// with: hello.c
// expect: === ERROR: _exit(1) called ===
// expect: halted
/* The program behind this one is not reached: exit() ends the boot, as in Rumprun. */
#include <stdlib.h>

int main(void)
{
    exit(1);
}
