/* SPDX-License-Identifier: Apache-2.0 */
// expect: flushed at exit
// expect: === ERROR: _exit(3) called ===
// expect: halted
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    printf("flushed at exit");
    exit(3);
}
