/* SPDX-License-Identifier: Apache-2.0 */
// expect: starter kernel: this is not Rumprun
// expect: === calling "rumprun" main() ===
// expect: hello, 1 argument: rumprun
// expect: === main() of "rumprun" returned 0 ===
// expect: halted
#include <stdio.h>

int main(int argc, char **argv)
{
    printf("hello, %d argument: %s\n", argc, argv[0]);
    return 0;
}
