// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

int main(void) {
    printf("hello\n");
    return 0;
}
