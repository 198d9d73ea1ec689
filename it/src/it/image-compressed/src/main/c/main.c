// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

/* What can be compressed, whatever the platform. */
static const volatile char ones[2 << 20] = { 1, [1 << 20] = 1, [(2 << 20) - 1] = 1 };

int main(int argc, char **argv)
{
    int sum = 0;

    for (unsigned i = 0; i < sizeof(ones); i++)
        sum += ones[i];
    printf("%d ones are %s\n", sum, argc > 1 ? argv[1] : "?");
    return 0;
}
