// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

int main(void) {
    printf("run %d\n", RUN);
    return 0;
}
