// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

int main(int argc, char **argv)
{
    printf("%d: %s\n", argc, argc > 1 ? argv[1] : "");
    return 0;
}
