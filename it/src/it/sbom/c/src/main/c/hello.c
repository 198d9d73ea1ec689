// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

#ifndef WORD
#define WORD "hello"
#endif

int main(void) {
    puts(WORD);
    return 0;
}
