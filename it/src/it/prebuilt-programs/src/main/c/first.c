// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

int main(int argc, char **argv) {
    printf("the first program, %s\n", argv[argc - 1]);
    return 0;
}
