/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>

extern const char table[];

int main(int argc, char **argv)
{
    printf("%s %d\n", argv[0], table[argc]);
    return 0;
}
