// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv) {
    printf("argument: %s\n", argc > 2 ? argv[2] : "none");
    printf("colour: %s\n", getenv("COLOUR"));
    if (argc > 1 && strcmp(argv[1], "crash") == 0) {
        fflush(stdout);
        *(volatile int *)8 = 1;
    }
    while (argc > 1 && strcmp(argv[1], "loop") == 0) {
        sleep(1);
    }
    return argc > 1 ? atoi(argv[1]) : 0;
}
