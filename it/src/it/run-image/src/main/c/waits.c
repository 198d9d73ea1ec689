// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <unistd.h>

int main(int argc, char **argv) {
    printf("arguments: %d\n", argc);
    while (argc > 1) {
        sleep(1);
    }
    return 3;
}
