// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <unistd.h>

int main(void) {
    printf("ready\n");
    for (;;) {
        sleep(1);
    }
}
