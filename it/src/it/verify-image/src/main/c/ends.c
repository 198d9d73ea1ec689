// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv) {
    const char *what = argc > 1 ? argv[1] : "";
    printf("\033[31mred\033[0m, arguments: %d\n", argc);
    if (strcmp(what, "loop") == 0) {
        for (;;) {
            sleep(1);
        }
    }
    if (strcmp(what, "abort") == 0) {
        abort();
    }
    if (strcmp(what, "flood") == 0) {
        for (;;) {
            putchar('x');
        }
    }
    return atoi(what);
}
