// SPDX-License-Identifier: Apache-2.0
#include "text.h"
#include <stdio.h>

int main(void) {
    printf("level %d, %s, %s\n", LEVEL, word(), TEXT);
    return 0;
}
