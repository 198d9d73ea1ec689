// SPDX-License-Identifier: Apache-2.0
#include "greeting.h"
#include <stdio.h>

int main(void) {
    printf("%s\n", GREETING);
    return 0;
}
