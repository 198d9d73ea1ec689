// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <string.h>

#define LINE "all work and no play makes a guest a dull guest, or so they say\n"

int main(int argc, char **argv) {
    if (argc > 1 && strcmp(argv[1], "endless") == 0) {
        for (;;) {
            putchar('x');
        }
    }
    for (int i = 0; i < 1200000; i += (int) sizeof(LINE) - 1) {
        fputs(LINE, stdout);
    }
    printf("that was it\n");
    return 0;
}
